import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import '../page/voice-picker.js';
import type { VoicePicker } from '../page/voice-picker.js';
import { sharedStyles } from '../theme/shared.styles.js';
import './audition-button.js';
import { percent } from './creation.js';
import type { VoiceChoice, VoiceOption } from './messages.js';

const effects = ['warm', 'bright', 'robot', 'hall', 'radio', 'whisper', 'chorus', 'growl'] as const;

const sliders = [
  { key: 'pitch', label: 'Pitch', min: -12, max: 12, step: 0.5, unit: ' st' },
  { key: 'rate', label: 'Pace', min: 0.5, max: 2, step: 0.05, unit: '×' },
  { key: 'range', label: 'Melody', min: 0, max: 2, step: 0.05, unit: '×' },
  { key: 'formant', label: 'Smaller speaker', min: 0.7, max: 1.4, step: 0.01, unit: '×' },
  { key: 'gain', label: 'Loudness', min: -12, max: 6, step: 0.5, unit: ' dB' },
] as const;

/** Chooses a voice and colours it, by ear. Fires `voice` {voice} with every change. */
@customElement('voice-editor')
export class VoiceEditor extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 14px;
      }
      .now,
      li {
        display: flex;
        align-items: center;
        gap: 10px;
        flex-wrap: wrap;
      }
      .now code {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
        font: 15px ui-monospace, 'Liberation Mono', monospace;
      }
      .tone {
        display: grid;
        gap: 4px;
      }
      .tone label {
        display: grid;
        grid-template-columns: minmax(110px, 1fr) minmax(0, 2fr) 7ch;
        align-items: center;
        gap: 12px;
        font-size: 15px;
        font-weight: 600;
      }
      input[type='range'] {
        width: 100%;
        height: 32px;
        accent-color: var(--go);
      }
      output {
        color: var(--soft);
        font-weight: 400;
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .effects {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        border: 0;
        margin: 0;
        padding: 0;
      }
      legend {
        font-weight: 600;
        font-size: 15px;
        padding: 0 0 6px;
      }
      .effects button {
        min-height: 40px;
        padding: 0 14px;
        font-weight: 500;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 4px;
      }
      li {
        flex-wrap: nowrap;
      }
      li div {
        flex: 1;
        min-width: 0;
      }
      li small {
        display: block;
        color: var(--soft);
        line-height: 1.35;
        overflow-wrap: anywhere;
      }
      h4 {
        margin: 4px 0 0;
        font-size: 15px;
      }
    `,
  ];

  @property({ attribute: false }) voice!: VoiceChoice;
  @property({ attribute: false }) options: readonly VoiceOption[] = [];
  @property() line = '';
  @property() language = '';
  @property({ type: Boolean }) readonly = false;
  @query('voice-picker') private picker!: VoicePicker;

  protected override render(): TemplateResult {
    return html`<div class="now"><audition-button .voice=${this.voice} name="this voice" line=${this.line}></audition-button><code>${this.voice.id}</code>
        ${this.readonly ? nothing : html`<button type="button" @click=${() => this.picker.show()}>${icons.voice} All voices</button>`}</div>
      <div class="tone">${sliders.map(({ key, label, min, max, step, unit }) => html`<label>${label}
        <input type="range" min=${min} max=${max} step=${step} .value=${String(this.voice[key])} ?disabled=${this.readonly}
          @input=${(event: Event) => this.#set({ ...this.voice, [key]: Number((event.target as HTMLInputElement).value) })} />
        <output>${this.voice[key]}${unit}</output></label>`)}</div>
      <fieldset class="effects" ?disabled=${this.readonly}><legend>Effects</legend>${effects.map((effect) => {
        const on = this.voice.effects.includes(effect);
        return html`<button type="button" aria-pressed=${on} @click=${() => this.#set({ ...this.voice, effects: on ? this.voice.effects.filter((other) => other !== effect) : [...this.voice.effects, effect] })}>${effect}</button>`;
      })}</fieldset>
      ${this.options.length === 0 ? nothing : html`<h4>Voices that suit</h4><ul>${this.options.map((option) => this.#option(option))}</ul>`}
      <voice-picker .current=${this.voice.id} .language=${this.language} @choose=${(event: CustomEvent) => this.#set({ ...plain, id: event.detail.id })}></voice-picker>`;
  }

  #option(option: VoiceOption): TemplateResult {
    const chosen = option.voice.id === this.voice.id;
    return html`<li><audition-button .voice=${option.voice} name=${option.name} line=${this.line}></audition-button>
      <div>${option.name} · ${percent(option.score)}<small>${option.reasons.slice(0, 4).join(' · ')}</small></div>
      ${this.readonly ? nothing : html`<button type="button" aria-pressed=${chosen} aria-label=${`Use ${option.name}`} @click=${() => this.#set(option.voice)}>${chosen ? icons.check : 'Use'}</button>`}</li>`;
  }

  #set(voice: VoiceChoice): void {
    this.dispatchEvent(new CustomEvent('voice', { detail: { voice } }));
  }
}

const plain: VoiceChoice = { id: '', pitch: 0, range: 1, rate: 1, formant: 1, gain: 0, effects: [] };
