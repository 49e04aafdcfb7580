import type { Caption, EpochEnded, SpeechStarted, Timing, TurnEnded, TurnStarted } from '../protocol/messages.js';
import { CaptionTrack, type CaptionView } from './caption-track.js';
import { Transcript } from './transcript.js';
import type { Turn } from './turn.js';
import { Turns } from './turns.js';

export type Finished = (turn: Turn, heard: string) => void;

const nothingShown: CaptionView = { words: [], current: -1 };

/**
 * Who speaks, which words are heard and what was said, from the server's events and the playhead.
 * Knows nothing of connections and players; every moment is a media time in seconds.
 */
export class Conversation {
  readonly transcript = new Transcript();
  readonly turns = new Turns();
  readonly #captions = new CaptionTrack();
  /** Turn records by their transcript line, which outlive a reconnection. */
  readonly #lineTurns = new WeakMap<object, Turn>();
  #caption = nothingShown;
  #speaking = false;

  constructor(private readonly finished: Finished) {}

  get caption(): CaptionView {
    return this.#caption;
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  /** The turn whose answer a transcript line shows. */
  turnOf(line: object): Turn | undefined {
    return this.#lineTurns.get(line);
  }

  turnStarted({ epoch, text }: TurnStarted): void {
    this.turns.started(epoch, text !== null);
    if (text !== null) this.transcript.addUser(epoch, text);
  }

  timing(timing: Timing): void {
    this.turns.timing(timing);
  }

  /** Returns the turn, and whether it was stopped before its speech was announced. */
  speechStarted(moment: SpeechStarted): { turn: Turn; stopped: boolean } {
    return { turn: this.turns.speechStarted(moment), stopped: this.turns.isCancelled(moment.epoch) };
  }

  captionArrived({ epoch, words }: Caption): void {
    if (!this.turns.isCancelled(epoch)) this.#captions.add(epoch, words);
  }

  turnEnded(ended: TurnEnded): void {
    const turn = this.turns.ended(ended);
    if (turn.interrupted) this.#finish(turn, ended.heard);
  }

  epochEnded({ epoch, seconds }: EpochEnded): void {
    this.#captions.cut(epoch, seconds);
    this.turns.cut(epoch, seconds);
  }

  /** Stops everything going on at `seconds`; returns the turn whose speech must be silenced, if any. */
  interrupt(seconds: number): Turn | null {
    const announced = this.turns.interrupt(seconds);
    if (announced !== null) this.#captions.cut(announced.epoch, seconds);
    return announced;
  }

  /** Brings everything up to the playhead; returns whether anything a view shows changed. */
  follow(seconds: number, personaName: string, silenced: boolean): boolean {
    const speaking = !silenced && this.turns.speaking(seconds) !== null;
    const caption = silenced ? nothingShown : this.#captions.at(seconds);
    let changed = speaking !== this.#speaking || !sameCaption(caption, this.#caption);
    this.#speaking = speaking;
    this.#caption = caption;
    for (const turn of this.turns.open()) changed = this.#followTurn(turn, seconds, personaName) || changed;
    return changed;
  }

  /** The connection is gone, and with it the epochs and the media clock. */
  lost(): void {
    this.turns.clear();
    this.#captions.clear();
    this.transcript.finishAll();
    this.#caption = nothingShown;
    this.#speaking = false;
  }

  #followTurn(turn: Turn, seconds: number, personaName: string): boolean {
    const { epoch } = turn;
    const over = turn.speechEnd !== null && seconds >= turn.speechEnd;
    const heard = over ? this.#captions.whole(epoch) : this.#captions.heard(epoch, seconds);
    const changed = this.transcript.heard(epoch, personaName, heard);
    const line = changed ? this.transcript.line(epoch) : undefined;
    if (line !== undefined) this.#lineTurns.set(line, turn);
    if (over) this.#finish(turn, heard);
    return changed || over;
  }

  #finish(turn: Turn, heard: string): void {
    this.turns.close(turn.epoch);
    this.transcript.finish(turn.epoch, turn.interrupted, heard);
    this.finished(turn, heard);
  }
}

function sameCaption(a: CaptionView, b: CaptionView): boolean {
  return a.current === b.current && a.words[0] === b.words[0] && a.words.length === b.words.length;
}
