import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { sharedStyles } from '../theme/shared.styles.js';
import type { VoiceChoice } from './messages.js';
import { audition, words } from './persona-api.js';

/** One voice is heard at a time: a new audition ends the one before. */
let playing: AuditionButton | null = null;

/** Plays a line in a voice. Fires `fault` {message} when the server cannot speak it. */
@customElement('audition-button')
export class AuditionButton extends LitElement {
  static override styles = sharedStyles;

  @property({ attribute: false }) voice!: VoiceChoice;
  @property() line = '';
  @property() name = '';
  @state() private state: 'still' | 'coming' | 'playing' = 'still';
  #stop = new AbortController();
  #audio: HTMLAudioElement | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  stop(): void {
    this.#stop.abort();
    this.#audio?.pause();
    if (this.#audio !== null) URL.revokeObjectURL(this.#audio.src);
    this.#audio = null;
    this.state = 'still';
    if (playing === this) playing = null;
  }

  protected override render(): TemplateResult {
    const active = this.state !== 'still';
    const label = active ? `Stop ${this.name}` : `Listen to ${this.name}`;
    return html`<button type="button" class="icon plain" aria-label=${label} title=${label} aria-busy=${this.state === 'coming'}
      @click=${active ? () => this.stop() : this.#play}>${active ? icons.stop : icons.sound}</button>`;
  }

  async #play(): Promise<void> {
    playing?.stop();
    playing = this;
    this.state = 'coming';
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      const address = await audition(this.voice, this.line, signal);
      if (signal.aborted) return URL.revokeObjectURL(address);
      this.#audio = new Audio(address);
      this.#audio.addEventListener('ended', () => this.stop());
      await this.#audio.play();
      this.state = 'playing';
    } catch (error) {
      if (signal.aborted) return;
      this.stop();
      this.dispatchEvent(new CustomEvent('fault', { detail: { message: words(error) }, bubbles: true, composed: true }));
    }
  }
}
