import type { PlayerOptions } from './player-options.js';

export type InterruptionPhase = 'none' | 'waiting' | 'covering' | 'resuming';

export type InterruptionAction = { readonly kind: 'none' } | { readonly kind: 'seek'; readonly to: number };

/**
 * What happens between "stop" and the first sound after it. Silent from `begin` until `resumed`:
 * waiting for the server to say where the old epoch ends, then for media past that point, then
 * for the seek there. When the server says nothing in time, the live edge has to do.
 */
export class Interruption {
  #phase: InterruptionPhase = 'none';
  #epoch = -1;
  #beganMs = 0;
  #end: number | null = null;

  constructor(private readonly options: PlayerOptions) {}

  get phase(): InterruptionPhase {
    return this.#phase;
  }

  /** True while neither sound nor moving pictures may come out. */
  get isSilent(): boolean {
    return this.#phase !== 'none';
  }

  begin(epoch: number, nowMs: number): void {
    this.#phase = 'waiting';
    this.#epoch = epoch;
    this.#beganMs = nowMs;
    this.#end = null;
  }

  /** The server's word: nothing of `epoch` lies after `seconds`. Words about earlier epochs are ignored. */
  ended(epoch: number, seconds: number): void {
    if (this.#phase !== 'waiting' || epoch < this.#epoch) return;
    this.#end = seconds;
    this.#phase = 'covering';
  }

  /** Call often; a seek is asked for exactly once for each interruption. */
  step(nowMs: number, bufferedEnd: number | null, liveTarget: number): InterruptionAction {
    if (this.#phase !== 'waiting' && this.#phase !== 'covering') return { kind: 'none' };
    if (this.#end !== null && bufferedEnd !== null && bufferedEnd >= this.#end + this.options.resumeCover) {
      return this.#seek(this.#end + this.options.resumeNudge);
    }
    const late = nowMs - this.#beganMs >= this.options.interruptTimeoutMs;
    if (!late || bufferedEnd === null) return { kind: 'none' };
    return this.#seek(Math.max(bufferedEnd - liveTarget, this.#end ?? 0));
  }

  /** The seek has landed: sound may come out again. */
  resumed(): void {
    if (this.#phase === 'resuming') this.#phase = 'none';
  }

  reset(): void {
    this.#phase = 'none';
    this.#end = null;
  }

  #seek(to: number): InterruptionAction {
    this.#phase = 'resuming';
    return { kind: 'seek', to };
  }
}
