const delaysMs: readonly number[] = [500, 1000, 2000, 5000];

/** Waiting times between tries: 0.5, 1, 2 and then always 5 seconds. */
export class Backoff {
  #tries = 0;

  get tries(): number {
    return this.#tries;
  }

  nextMs(): number {
    const delay = delaysMs[Math.min(this.#tries, delaysMs.length - 1)]!;
    this.#tries++;
    return delay;
  }

  reset(): void {
    this.#tries = 0;
  }
}
