import type { SpeechStarted, Timing, TurnEnded } from '../protocol/messages.js';
import { isActive, isSpeaking, newTurn, recordStage, type Turn } from './turn.js';

/** Turns remembered: enough for every bar in a long transcript. */
const memory = 200;

/** The turns of one call, by epoch, and which of them is going on. */
export class Turns {
  #turns = new Map<number, Turn>();
  readonly #open = new Set<number>();
  #sent: number[] = [];
  #cancelledUpTo = -1;

  get last(): Turn | null {
    return [...this.#turns.values()].at(-1) ?? null;
  }

  /** Turns whose answer was not heard to its end yet, oldest first. */
  open(): Turn[] {
    return [...this.#open].flatMap((epoch) => this.#turns.get(epoch) ?? []);
  }

  close(epoch: number): void {
    this.#open.delete(epoch);
  }

  /** A line left the page; its turn starts when the server says so. */
  sent(atMs: number): void {
    this.#sent.push(atMs);
  }

  /** The server refused a line. */
  refused(atMs: number): void {
    this.#sent = this.#sent.filter((one) => one !== atMs);
  }

  started(epoch: number, byVisitor: boolean): Turn {
    const turn = this.#of(epoch);
    if (byVisitor) turn.sentAt ??= this.#sent.shift() ?? null;
    return turn;
  }

  timing(timing: Timing): void {
    recordStage(this.#of(timing.epoch), timing.stage, timing.milliseconds);
  }

  speechStarted({ epoch, seconds }: SpeechStarted): Turn {
    const turn = this.#of(epoch);
    turn.speechStart ??= seconds;
    return turn;
  }

  ended({ epoch, seconds, interrupted }: TurnEnded): Turn {
    const turn = this.#of(epoch);
    turn.speechEnd = turn.interrupted && turn.speechEnd !== null ? Math.min(turn.speechEnd, seconds) : seconds;
    turn.interrupted ||= interrupted;
    return turn;
  }

  /** The server's word that nothing of an epoch lies after `seconds`. */
  cut(epoch: number, seconds: number): void {
    const turn = this.#turns.get(epoch);
    if (turn === undefined) return;
    turn.interrupted = true;
    turn.speechEnd = Math.min(turn.speechEnd ?? seconds, seconds);
  }

  /** The turn that is thought about or heard at `seconds`, newest first. */
  active(seconds: number): Turn | null {
    return [...this.#turns.values()].findLast((turn) => !turn.interrupted && isActive(turn, seconds)) ?? null;
  }

  speaking(seconds: number): Turn | null {
    return [...this.#turns.values()].findLast((turn) => !turn.interrupted && isSpeaking(turn, seconds)) ?? null;
  }

  /** True from sending a line until its answer was heard. */
  busy(seconds: number): boolean {
    return this.#sent.length > 0 || this.active(seconds) !== null;
  }

  /** Stops everything up to the newest turn; returns the turn whose speech was announced, if any. */
  interrupt(seconds: number): Turn | null {
    const announced = this.active(seconds);
    for (const turn of this.#turns.values()) {
      if (!isActive(turn, seconds)) continue;
      turn.interrupted = true;
      this.#cancelledUpTo = Math.max(this.#cancelledUpTo, turn.epoch);
    }
    return announced?.speechStart == null ? null : announced;
  }

  /** True for an epoch that was stopped before its speech was announced. */
  isCancelled(epoch: number): boolean {
    return epoch <= this.#cancelledUpTo;
  }

  /** A new session counts its epochs anew. */
  clear(): void {
    this.#turns.clear();
    this.#open.clear();
    this.#sent = [];
    this.#cancelledUpTo = -1;
  }

  #of(epoch: number): Turn {
    const known = this.#turns.get(epoch);
    if (known !== undefined) return known;
    const turn = newTurn(epoch);
    this.#turns.set(epoch, turn);
    this.#open.add(epoch);
    const oldest = this.#turns.keys().next().value;
    if (this.#turns.size > memory && oldest !== undefined) this.#forget(oldest);
    return turn;
  }

  #forget(epoch: number): void {
    this.#turns.delete(epoch);
    this.#open.delete(epoch);
  }
}
