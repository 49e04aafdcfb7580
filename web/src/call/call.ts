import { MediaPlayer } from '../player/media-player.js';
import { playerDefaults } from '../player/player-options.js';
import type { OpenRequest, SessionInfo, SpeechStarted } from '../protocol/messages.js';
import { readCaption, readMoment, readNotice, readTiming, readTurnEnded, readTurnStarted } from '../protocol/read.js';
import type { CallOptions } from './call-options.js';
import { type CaptionView, joinWords } from './caption-track.js';
import { Connection, type ConnectionState } from './connection.js';
import { Conversation } from './conversation.js';
import { EventLog } from './event-log.js';
import { type HubHandlers, HubLink } from './hub-link.js';
import type { Transcript } from './transcript.js';
import type { Turn } from './turn.js';

/**
 * One call: connection, player and conversation joined. Events: `change` after anything a view shows,
 * `lost` before the picture of a broken connection goes, `turnended` {turn, heard}, `notice` (the notice).
 */
export class Call extends EventTarget {
  readonly player: MediaPlayer;
  readonly log = new EventLog();
  readonly #conversation: Conversation;
  readonly #connection: Connection<HubLink>;
  #session: SessionInfo | null = null;
  #persona: string;
  /** A voice the visitor chose; the persona's own when undefined. */
  #voice: string | undefined;
  #soundBlocked = false;
  #failure: string | null = null;
  #opened = false;
  #changeQueued = false;

  constructor(private readonly options: CallOptions) {
    super();
    this.#persona = options.persona;
    this.#voice = options.voice;
    this.#conversation = new Conversation((turn, heard) => this.#tell('turnended', { turn, heard }));
    const events = {
      onProgress: () => this.#progress(),
      onSoundBlocked: (blocked: boolean) => this.#soundChanged(blocked),
      onFirstFrame: () => this.#note('FirstFrame', {}),
      onFailed: (reason: string) => this.#failed(reason),
    };
    this.player = new MediaPlayer(options.video, events, { ...playerDefaults, ...options.player });
    this.#connection = new Connection((handlers, onClosed) => new HubLink(options.server, handlers, onClosed), {
      handlers: this.#handlers(),
      request: () => this.#request(),
      onState: (state) => this.#note('State', state),
      onOpened: (session) => this.#sessionOpened(session),
      onPart: (part) => this.player.push(part),
      onLost: () => this.#lost(),
    });
  }

  get state(): ConnectionState {
    return this.#connection.state;
  }

  get session(): SessionInfo | null {
    return this.#session;
  }

  get transcript(): Transcript {
    return this.#conversation.transcript;
  }

  get caption(): CaptionView {
    return this.#conversation.caption;
  }

  get captionText(): string {
    return joinWords(this.caption.words.map((word) => word.text));
  }

  get speaking(): boolean {
    return this.#conversation.speaking;
  }

  /** True from sending a line until its answer was heard: there is something to stop. */
  get busy(): boolean {
    return this.#conversation.turns.busy(this.#seconds);
  }

  get soundBlocked(): boolean {
    return this.#soundBlocked;
  }

  /** Why the picture cannot be played here, or null. */
  get failure(): string | null {
    return this.#failure;
  }

  get lastTurn(): Turn | null {
    return this.#conversation.turns.last;
  }

  turnOf(line: object): Turn | undefined {
    return this.#conversation.turnOf(line);
  }

  start(): void {
    this.player.open();
    this.#connection.start();
  }

  retryNow(): void {
    if (this.state.kind === 'failed') this.start();
    else this.#connection.retryNow();
  }

  leave(): void {
    this.#connection.stop();
    this.player.dispose();
  }

  /** Resolves when the session is open; rejects when it was refused, was ended, or the server stays away. */
  live(): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const { state } = this;
        if (state.kind === 'connecting' || state.kind === 'idle') return;
        this.removeEventListener('change', check);
        if (state.kind === 'live') resolve();
        else reject(new Error(state.kind === 'failed' ? state.message : 'The server cannot be reached.'));
      };
      this.addEventListener('change', check);
      check();
    });
  }

  /** Sends a line, stopping the persona first. Rejects with the server's words when it is refused. */
  async say(line: string): Promise<void> {
    const link = this.#connection.link;
    if (link === null) throw new Error('Not connected.');
    if (this.busy) this.interrupt();
    const sentAt = performance.now();
    const { turns } = this.#conversation;
    turns.sent(sentAt);
    this.#changed();
    try {
      await link.say(line);
    } catch (error) {
      turns.refused(sentAt);
      this.#changed();
      throw error;
    }
  }

  /** Silences the persona at once. */
  interrupt(): void {
    if (!this.busy) return;
    const seconds = this.#seconds;
    const announced = this.#conversation.interrupt(seconds);
    if (announced !== null) this.#silence(announced);
    this.#note('Interrupt', { seconds });
    this.#connection.link?.interrupt(seconds).catch(() => undefined);
    this.#progress();
  }

  typing(active: boolean): void {
    this.#connection.link?.typing(active).catch(() => undefined);
  }

  async switchPersona(id: string): Promise<void> {
    const link = this.#connection.link;
    if (link === null || id === this.#persona) return;
    this.interrupt();
    const session = await link.switchPersona(id);
    this.#persona = id;
    this.#voice = undefined;
    this.#session = session;
    this.transcript.addNote(`${session.persona.name} joins`);
    this.#changed();
  }

  async switchVoice(id: string): Promise<void> {
    const link = this.#connection.link;
    if (link === null || this.#session === null) return;
    const voice = await link.switchVoice(id);
    this.#voice = voice;
    this.#session = { ...this.#session, voice };
    this.#changed();
  }

  #request(): OpenRequest {
    const { face, greet } = this.options;
    const history = this.transcript.history();
    return {
      persona: this.#persona,
      ...(face === undefined || this.#persona !== this.options.persona ? {} : { face }),
      ...(this.#voice === undefined ? {} : { voice: this.#voice }),
      greet: greet && !this.#opened,
      ...(history.length === 0 ? {} : { history }),
    };
  }

  #sessionOpened(session: SessionInfo): void {
    if (this.#opened) this.player.open();
    this.#opened = true;
    this.#session = session;
    this.#note('Opened', { session: session.session, persona: session.persona.id });
  }

  #lost(): void {
    this.dispatchEvent(new Event('lost'));
    this.#conversation.lost();
    this.player.close();
    this.#changed();
  }

  #failed(reason: string): void {
    this.#failure = reason;
    this.#note('Failed', { reason });
  }

  #soundChanged(blocked: boolean): void {
    this.#soundBlocked = blocked;
    this.#changed();
  }

  #handlers(): HubHandlers {
    const conversation = this.#conversation;
    return {
      TurnStarted: this.#on('TurnStarted', readTurnStarted, (started) => conversation.turnStarted(started)),
      Timing: this.#on('Timing', readTiming, (timing) => conversation.timing(timing)),
      SpeechStarted: this.#on('SpeechStarted', readMoment, (moment) => this.#speechStarted(moment)),
      Caption: this.#on('Caption', readCaption, (caption) => conversation.captionArrived(caption)),
      TurnEnded: this.#on('TurnEnded', readTurnEnded, (ended) => conversation.turnEnded(ended)),
      EpochEnded: this.#on('EpochEnded', readMoment, (ended) => {
        conversation.epochEnded(ended);
        this.player.epochEnded(ended.epoch, ended.seconds);
      }),
      Notice: this.#on('Notice', readNotice, (notice) => this.#tell('notice', notice)),
    };
  }

  /** A handler that reads a message, logs it, acts on it and brings the view up to date. */
  #on<T extends object>(name: string, read: (raw: unknown) => T, act: (message: T) => void): (raw: unknown) => void {
    return (raw) => {
      const message = read(raw);
      this.log.add(name, message);
      act(message);
      this.#progress();
      this.#changed();
    };
  }

  #speechStarted(moment: SpeechStarted): void {
    const { turn, stopped } = this.#conversation.speechStarted(moment);
    if (stopped) return this.#silence(turn);
    this.player.frames.whenShown(moment.seconds, (shownMs) => this.#onGlass(turn, shownMs));
  }

  #onGlass(turn: Turn, shownMs: number): void {
    if (turn.interrupted || turn.sentAt === null) return;
    turn.onGlassMs = shownMs - turn.sentAt;
    this.#note('OnGlass', { epoch: turn.epoch, milliseconds: turn.onGlassMs });
    this.#connection.link?.onGlass(turn.epoch, Math.round(turn.onGlassMs)).catch(() => undefined);
  }

  #silence(turn: Turn): void {
    this.player.silence(turn.epoch);
    if (turn.speechEnd !== null) this.player.epochEnded(turn.epoch, turn.speechEnd);
  }

  #progress(): void {
    const name = this.#session?.persona.name ?? '';
    const changed = this.#conversation.follow(this.#seconds, name, this.player.silenced);
    this.player.speaking = this.speaking;
    if (changed) this.#changed();
  }

  #note(name: string, detail: object): void {
    this.log.add(name, detail);
    this.#changed();
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Announces a change once for everything that happens in one go. */
  #changed(): void {
    if (this.#changeQueued) return;
    this.#changeQueued = true;
    queueMicrotask(() => {
      this.#changeQueued = false;
      this.dispatchEvent(new Event('change'));
    });
  }

  get #seconds(): number {
    return this.options.video.currentTime;
  }
}
