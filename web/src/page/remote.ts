import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Backoff } from '../call/backoff.js';

/** Loads a value for a view and tries again, ever more patiently, until it is there. */
export class Remote<T> implements ReactiveController {
  value: T | null = null;
  /** When the next try begins, on `performance.now()`; null while none is planned. */
  retryAtMs: number | null = null;
  readonly #backoff = new Backoff();
  #timer = 0;
  #running = 0;

  constructor(private readonly host: ReactiveControllerHost, private readonly load: () => Promise<T>) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.value === null) void this.reload();
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
    this.#running++;
  }

  async reload(): Promise<void> {
    window.clearTimeout(this.#timer);
    const run = ++this.#running;
    try {
      const value = await this.load();
      if (run !== this.#running) return;
      this.value = value;
      this.retryAtMs = null;
      this.#backoff.reset();
    } catch {
      if (run !== this.#running) return;
      const delay = this.#backoff.nextMs();
      this.retryAtMs = performance.now() + delay;
      this.#timer = window.setTimeout(() => void this.reload(), delay);
    }
    this.host.requestUpdate();
  }
}
