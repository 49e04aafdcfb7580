import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { fetchStatus } from '../page/api.js';
import type { VoiceMeasuring } from '../protocol/messages.js';

const againMs = 4000;

/** Tells while the server still measures how its voices sound; shows nothing before and after. */
@customElement('voice-progress')
export class VoiceProgress extends LitElement {
  static override styles = css`
    div {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
      gap: 12px;
      color: var(--soft);
      font-size: 15px;
    }
    progress {
      width: 120px;
      accent-color: var(--go);
    }
  `;

  @state() private voices: VoiceMeasuring | null = null;
  #timer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { voices } = this;
    if (voices === null || !voices.running || voices.total === 0) return nothing;
    return html`<div><progress id="bar" max=${voices.total} value=${voices.measured} aria-labelledby="what"></progress>
      <span id="what">Listening to the installed voices, once: ${voices.measured} of ${voices.total}. Creating works meanwhile.</span></div>`;
  }

  async #look(): Promise<void> {
    window.clearTimeout(this.#timer);
    try {
      this.voices = (await fetchStatus()).voices;
    } catch {
      // The view itself says when the server cannot be reached.
    }
    if (this.isConnected && this.voices?.running !== false) this.#timer = window.setTimeout(() => void this.#look(), againMs);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voice-progress': VoiceProgress;
  }
}
