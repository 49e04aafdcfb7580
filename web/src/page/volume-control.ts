import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { sharedStyles } from '../theme/shared.styles.js';

/** Mute button and volume slider. Fires `volume` {volume, muted}. */
@customElement('volume-control')
export class VolumeControl extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-flex;
        align-items: center;
      }
      input {
        width: 96px;
        height: 44px;
        accent-color: var(--go);
        cursor: pointer;
      }
      @media (max-width: 900px) {
        input {
          width: 64px;
        }
      }
    `,
  ];

  @property({ type: Number }) volume = 1;
  @property({ type: Boolean }) muted = false;

  protected override render(): TemplateResult {
    const silent = this.muted || this.volume === 0;
    const label = this.muted ? 'Unmute' : 'Mute';
    return html`<button class="icon plain" aria-label=${label} title=${label} @click=${() => this.#emit(this.volume, !this.muted)}>
        ${silent ? icons.mute : icons.sound}
      </button>
      <input type="range" min="0" max="1" step="0.05" aria-label="Volume" .value=${String(this.muted ? 0 : this.volume)} @input=${this.#slide} />`;
  }

  #slide(event: InputEvent): void {
    this.#emit(Number((event.target as HTMLInputElement).value), false);
  }

  #emit(volume: number, muted: boolean): void {
    this.dispatchEvent(new CustomEvent('volume', { detail: { volume, muted } }));
  }
}
