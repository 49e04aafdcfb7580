import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Remote } from '../page/remote.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { percent } from './creation.js';
import type { Face, FaceOption } from './messages.js';
import './moving-picture.js';
import { faceUrl, fetchFaces, optionUrl } from './persona-api.js';

/** The faces a persona can have: those offered when it was made, and the library. Fires `option` {index} or `face` {id}. */
@customElement('face-chooser')
export class FaceChooser extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
      }
      legend {
        font-weight: 600;
        font-size: 15px;
        padding: 0 0 8px;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
        gap: 12px;
      }
      label {
        position: relative;
        display: block;
        cursor: pointer;
        border-radius: 18px;
      }
      input {
        position: absolute;
        opacity: 0;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        cursor: pointer;
      }
      moving-picture {
        border-radius: 18px;
      }
      label:has(:checked) moving-picture {
        box-shadow: 0 0 0 4px var(--go);
      }
      label:has(:focus-visible) {
        outline: 3px solid var(--ink);
        outline-offset: 5px;
      }
      span {
        display: block;
        padding-top: 5px;
        font-size: 14px;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }
      small {
        color: var(--soft);
      }
    `,
  ];

  /** Id of the face in use. */
  @property() current = '';
  @property({ attribute: false }) options: readonly FaceOption[] = [];
  @property({ type: Boolean }) readonly = false;
  @state() private search = '';
  readonly #faces = new Remote(this, fetchFaces);

  protected override render(): TemplateResult {
    const words = this.search.toLowerCase().split(/\s+/);
    const offered = new Set(this.options.map((option) => option.face).filter((id) => id !== ''));
    const all = (this.#faces.value ?? []).filter((face) => !offered.has(face.id));
    const found = all.filter((face) => words.every((word) => `${face.name} ${face.description} ${face.id}`.toLowerCase().includes(word)));
    return html`${this.options.length === 0 ? '' : html`<fieldset ?disabled=${this.readonly}><legend>Made for this persona</legend>
        <div class="grid">${this.options.map((option, index) => this.#offer(option, index))}</div></fieldset>`}
      <fieldset ?disabled=${this.readonly}><legend>From the library</legend>
        ${all.length < 10 ? '' : html`<input type="search" aria-label="Search faces" placeholder="Search faces" style="position:static;opacity:1;height:44px;margin-bottom:10px"
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)} />`}
        <div class="grid">${found.map((face) => this.#face(face))}</div></fieldset>`;
  }

  #offer(option: FaceOption, index: number): TemplateResult {
    const checked = option.face !== '' && option.face === this.current;
    return html`<label title=${option.reasons.join('\n')}><input type="radio" name="face" .checked=${checked} aria-label=${`Face ${index + 1}: ${option.title}, by ${option.painter}`}
        @change=${() => this.dispatchEvent(new CustomEvent('option', { detail: { index } }))} />
      <moving-picture still=${optionUrl(option, 'portrait.png')} clip=${optionUrl(option, 'preview.mp4')}></moving-picture>
      <span><small>${option.painter} · ${percent(option.score)}</small></span></label>`;
  }

  #face(face: Face): TemplateResult {
    return html`<label title=${face.description}><input type="radio" name="face" .checked=${face.id === this.current} aria-label=${face.name}
        @change=${() => this.dispatchEvent(new CustomEvent('face', { detail: { id: face.id } }))} />
      <moving-picture still=${faceUrl(face.id, 'portrait.png')} clip=${faceUrl(face.id, 'preview.mp4')}></moving-picture><span>${face.name}</span></label>`;
  }
}
