import type { PlayerOptions } from './player-options.js';

export interface EdgeSituation {
  readonly nowMs: number;
  /** Buffered media ahead of the playhead, in seconds. */
  readonly ahead: number;
  readonly speaking: boolean;
}

export interface EdgeDecision {
  readonly rate: number;
  /** Jump to the target distance from the edge. */
  readonly seek: boolean;
}

/** Time constant of the smoothing: fragments arrive in steps of 20 to 85 ms and must not swing the rate. */
const smoothingMs = 400;

/** Time without running dry after which the distance shrinks again. */
const calmMs = 20_000;

type Mode = 'steady' | 'fast' | 'slow';

/** Decides how fast to play so that the picture stays near the live edge without running dry. */
export class LiveEdge {
  #smooth: number | null = null;
  #lastMs = 0;
  #mode: Mode = 'steady';
  #raised = 0;
  #calmSinceMs = 0;

  constructor(private readonly options: PlayerOptions) {}

  /** The distance aimed at: the option, raised by stalls. */
  get target(): number {
    return Math.min(this.options.target + this.#raised, this.options.targetCeiling);
  }

  /** The smoothed distance to the edge, in seconds. */
  get latency(): number {
    return this.#smooth ?? 0;
  }

  decide(now: EdgeSituation): EdgeDecision {
    this.#follow(now);
    this.#relax(now.nowMs);
    if (now.ahead > this.options.far) {
      this.restart();
      return { rate: 1, seek: true };
    }
    this.#mode = this.#nextMode(this.latency, now);
    return { rate: this.#rate(now.speaking), seek: false };
  }

  /** Forgets what was measured, after a seek. */
  restart(): void {
    this.#smooth = null;
    this.#mode = 'steady';
  }

  /** Keeps a larger distance after running dry. */
  stalled(nowMs: number): void {
    this.#calmSinceMs = nowMs;
    this.#raised = Math.min(this.#raised + this.options.stallStep, this.options.targetCeiling - this.options.target);
    this.restart();
  }

  #follow({ nowMs, ahead }: EdgeSituation): void {
    const elapsed = Math.max(0, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    if (this.#smooth === null) this.#smooth = ahead;
    else this.#smooth += (ahead - this.#smooth) * (1 - Math.exp(-elapsed / smoothingMs));
  }

  /** Comes closer again, a step at a time. */
  #relax(nowMs: number): void {
    if (this.#raised === 0 || nowMs - this.#calmSinceMs < calmMs) return;
    this.#calmSinceMs = nowMs;
    this.#raised = Math.max(0, this.#raised - this.options.stallStep);
  }

  #nextMode(latency: number, now: EdgeSituation): Mode {
    const { low, high, idleSlack } = this.options;
    if (now.ahead < low) return 'slow';
    if (latency > high || (!now.speaking && latency > this.target + idleSlack)) return 'fast';
    if (this.#mode === 'fast' && !now.speaking && latency > this.target) return 'fast';
    if (this.#mode === 'slow' && latency < this.target - 0.04) return 'slow';
    return 'steady';
  }

  /** In silence the excess is gone in about a second; in steps, so that the rate is not set anew all the time. */
  #idleRate(): number {
    const rate = 1 + Math.ceil((this.latency - this.target) * 20) / 20;
    return Math.min(this.options.idleRate, Math.max(this.options.fastRate, rate));
  }

  #rate(speaking: boolean): number {
    if (this.#mode === 'steady') return 1;
    if (this.#mode === 'slow') return this.options.slowRate;
    return speaking ? this.options.fastRate : this.#idleRate();
  }
}
