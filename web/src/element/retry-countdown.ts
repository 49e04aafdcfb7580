import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** Counts down to `until` on the clock of `performance.now()`: "in 3 s", then "now". */
@customElement('retry-countdown')
export class RetryCountdown extends LitElement {
  @property({ type: Number }) until = 0;
  #timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = window.setInterval(() => this.requestUpdate(), 250);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearInterval(this.#timer);
  }

  protected override render(): string {
    const seconds = Math.ceil((this.until - performance.now()) / 1000);
    return seconds > 0 ? `in ${seconds} s` : 'now';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'retry-countdown': RetryCountdown;
  }
}
