import { MediaPlayer } from '../player/media-player.js';
import type { HistoryLine, Notice, OpenRequest, SessionInfo, SpeechStarted, TurnEnded } from '../protocol/messages.js';
import { readCaption, readMoment, readNotice, readTiming, readTurnEnded, readTurnStarted } from '../protocol/read.js';
import { CaptionTrack, type CaptionView, joinWords } from './caption-track.js';
import { Connection, type ConnectionState } from './connection.js';
import { EventLog } from './event-log.js';
import type { HubHandlers } from './hub-link.js';
import { Transcript } from './transcript.js';
import type { Turn } from './turn.js';
import { Turns } from './turns.js';

export interface CallOptions {
  readonly server: URL;
  readonly video: HTMLVideoElement;
  readonly persona: string;
  readonly voice?: string | undefined;
  readonly face?: string | undefined;
  /** Whether the persona speaks first. */
  readonly greet: boolean;
}

/** Events: `change` after anything a view shows; `turnended` with the turn; `notice` with the notice. */
export class Call extends EventTarget {
  readonly player: MediaPlayer;
  readonly transcript = new Transcript();
  readonly log = new EventLog();
  readonly #captions = new CaptionTrack();
  readonly #turns = new Turns();
  readonly #connection: Connection;
  /** Turn records by their transcript line, which outlive a reconnection. */
  readonly #lineTurns = new WeakMap<object, Turn>();
  #session: SessionInfo | null = null;
  #persona: string;
  #caption: CaptionView = { words: [], current: -1 };
  #speaking = false;
  #soundBlocked = false;
  #failure: string | null = null;
  #opened = false;
  #changeQueued = false;

  constructor(private readonly options: CallOptions) {
    super();
    this.#persona = options.persona;
    this.player = new MediaPlayer(options.video, {
      onProgress: () => this.#progress(),
      onSoundBlocked: (blocked) => this.#soundChanged(blocked),
      onFirstFrame: () => this.#note('FirstFrame', {}),
      onFailed: (reason) => this.#failed(reason),
    });
    this.#connection = new Connection(options.server, {
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

  get caption(): CaptionView {
    return this.#caption;
  }

  get captionText(): string {
    return joinWords(this.#caption.words.map((word) => word.text));
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  /** True from sending a line until its answer was heard: there is something to stop. */
  get busy(): boolean {
    return this.#turns.busy(this.#seconds);
  }

  get soundBlocked(): boolean {
    return this.#soundBlocked;
  }

  /** Why the picture cannot be played here, or null. */
  get failure(): string | null {
    return this.#failure;
  }

  get lastTurn(): Turn | null {
    return this.#turns.last;
  }

  turnOf(line: object): Turn | undefined {
    return this.#lineTurns.get(line);
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

  /** Sends a line, stopping the persona first. Rejects with the server's words when it is refused. */
  async say(line: string): Promise<void> {
    const link = this.#connection.link;
    if (link === null) throw new Error('Not connected.');
    if (this.busy) this.interrupt();
    const sentAt = performance.now();
    this.#turns.sent(sentAt);
    this.#changed();
    try {
      await link.say(line);
    } catch (error) {
      this.#turns.refused(sentAt);
      this.#changed();
      throw error;
    }
  }

  /** Silences the persona at once. */
  interrupt(): void {
    if (!this.busy) return;
    const seconds = this.#seconds;
    const announced = this.#turns.interrupt(seconds);
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
    this.#session = session;
    this.transcript.addNote(`${session.persona.name} joins`);
    this.#changed();
  }

  async switchVoice(id: string): Promise<void> {
    const link = this.#connection.link;
    if (link === null || this.#session === null) return;
    const voice = await link.switchVoice(id);
    this.#session = { ...this.#session, voice };
    this.#changed();
  }

  #request(): OpenRequest {
    const { voice, face, greet } = this.options;
    const history: HistoryLine[] = this.transcript.history();
    const chosen = this.#session?.voice ?? voice;
    return {
      persona: this.#persona,
      ...(face === undefined ? {} : { face }),
      ...(chosen === undefined ? {} : { voice: chosen }),
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
    this.#turns.clear();
    this.#captions.clear();
    this.transcript.finishAll();
    this.player.close();
    this.#progress();
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
    return {
      TurnStarted: (raw) => this.#turnStarted(raw),
      Timing: (raw) => {
        const timing = readTiming(raw);
        this.#turns.timing(timing);
        this.#note('Timing', timing);
      },
      SpeechStarted: (raw) => this.#speechStarted(readMoment(raw)),
      Caption: (raw) => {
        const { epoch, words } = readCaption(raw);
        if (!this.#turns.isCancelled(epoch)) this.#captions.add(epoch, words);
        this.#note('Caption', { epoch, words: words.length, first: words[0]?.start });
      },
      TurnEnded: (raw) => this.#turnEnded(readTurnEnded(raw)),
      EpochEnded: (raw) => {
        const { epoch, seconds } = readMoment(raw);
        this.#captions.cut(epoch, seconds);
        this.player.epochEnded(epoch, seconds);
        this.#note('EpochEnded', { epoch, seconds });
      },
      Notice: (raw) => this.#notice(readNotice(raw)),
    };
  }

  #turnStarted(raw: unknown): void {
    const { epoch, text } = readTurnStarted(raw);
    this.#turns.started(epoch, text !== null);
    if (text !== null) this.transcript.addUser(epoch, text);
    this.#note('TurnStarted', { epoch, text });
  }

  #speechStarted(moment: SpeechStarted): void {
    const turn = this.#turns.speechStarted(moment);
    this.#note('SpeechStarted', moment);
    if (this.#turns.isCancelled(moment.epoch)) return this.#silence(turn);
    this.player.frames.whenShown(moment.seconds, (shownMs) => this.#onGlass(turn, shownMs));
  }

  #onGlass(turn: Turn, shownMs: number): void {
    if (turn.interrupted || turn.sentAt === null) return;
    turn.onGlassMs = shownMs - turn.sentAt;
    this.#note('OnGlass', { epoch: turn.epoch, milliseconds: turn.onGlassMs });
    this.#connection.link?.onGlass(turn.epoch, Math.round(turn.onGlassMs)).catch(() => undefined);
  }

  #turnEnded(ended: TurnEnded): void {
    const turn = this.#turns.ended(ended);
    if (turn.interrupted) this.#finish(turn, ended.heard);
    this.#note('TurnEnded', ended);
    this.#progress();
  }

  #silence(turn: Turn): void {
    this.#captions.cut(turn.epoch, this.#seconds);
    this.player.silence(turn.epoch);
    if (turn.speechEnd !== null) this.player.epochEnded(turn.epoch, turn.speechEnd);
  }

  #finish(turn: Turn, heard: string): void {
    this.transcript.finish(turn.epoch, turn.interrupted, heard);
    this.dispatchEvent(new CustomEvent('turnended', { detail: { turn, heard } }));
  }

  #notice(notice: Notice): void {
    this.dispatchEvent(new CustomEvent('notice', { detail: notice }));
    this.#note('Notice', notice);
  }

  /** Brings captions, transcript and the speaking state up to the playhead. */
  #progress(): void {
    const seconds = this.#seconds;
    const speaking = !this.player.silenced && this.#turns.speaking(seconds) !== null;
    const caption = this.player.silenced ? { words: [], current: -1 } : this.#captions.at(seconds);
    let changed = speaking !== this.#speaking || !sameCaption(caption, this.#caption);
    this.#speaking = speaking;
    this.player.speaking = speaking;
    this.#caption = caption;
    for (const turn of this.#turns.open()) changed = this.#follow(turn, seconds) || changed;
    if (changed) this.#changed();
  }

  #follow(turn: Turn, seconds: number): boolean {
    const { epoch } = turn;
    const over = turn.speechEnd !== null && seconds >= turn.speechEnd;
    const name = this.#session?.persona.name ?? '';
    const heard = over ? this.#captions.whole(epoch) : this.#captions.heard(epoch, seconds);
    const changed = this.transcript.heard(epoch, name, heard);
    const line = changed ? this.transcript.line(epoch) : undefined;
    if (line !== undefined) this.#lineTurns.set(line, turn);
    if (!over) return changed;
    this.#turns.close(epoch);
    if (!turn.interrupted) this.#finish(turn, heard);
    return true;
  }

  #note(name: string, detail: object): void {
    this.log.add(name, detail);
    this.#changed();
  }

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

function sameCaption(a: CaptionView, b: CaptionView): boolean {
  return a.current === b.current && a.words[0] === b.words[0] && a.words.length === b.words.length;
}
