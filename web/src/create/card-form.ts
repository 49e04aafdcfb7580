import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { type CardField, type CardSection, meant, sections, shown, valueAt, withValue } from './card-fields.js';
import type { Card } from './messages.js';

/** The fields of a card in sections. Fires `card` {card} with every change. */
@customElement('card-form')
export class CardForm extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 10px;
      }
      details {
        border-radius: var(--radius);
        background: var(--sheet);
        box-shadow: var(--shadow);
      }
      summary {
        padding: 16px 20px;
        font: 700 19px/1.2 var(--display);
        cursor: pointer;
        border-radius: var(--radius);
      }
      .fields {
        display: grid;
        gap: 14px;
        padding: 0 20px 20px;
      }
      label {
        display: grid;
        gap: 4px;
        font-weight: 600;
        font-size: 15px;
      }
      input:not([type='range']),
      textarea,
      select {
        font: 16px/1.5 var(--text);
        color: inherit;
        background: var(--paper);
        border: 1px solid var(--line);
        border-radius: 12px;
        padding: 9px 13px;
        width: 100%;
        min-height: 44px;
      }
      textarea {
        field-sizing: content;
        max-height: 340px;
        resize: vertical;
      }
      [aria-invalid='true'] {
        border-color: var(--stop) !important;
      }
      .unit {
        grid-template-columns: minmax(130px, 1fr) minmax(0, 2fr) 3ch;
        align-items: center;
        gap: 12px;
      }
      input[type='range'] {
        width: 100%;
        height: 32px;
        accent-color: var(--go);
      }
      output {
        font-weight: 400;
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }
      small {
        font-weight: 400;
        color: var(--soft);
      }
      .fault {
        color: var(--stop);
      }
    `,
  ];

  @property({ attribute: false }) card: Card = {};
  @property({ type: Boolean }) readonly = false;
  /** What is wrong, by path. */
  @property({ attribute: false }) faults: ReadonlyMap<string, string> = new Map();

  protected override render(): TemplateResult {
    return html`${sections.map((section) => this.#section(section))}`;
  }

  #section({ title, open, fields }: CardSection): TemplateResult {
    const wrong = fields.some(({ path }) => this.faults.has(path));
    return html`<details ?open=${open || wrong}><summary>${title}</summary><div class="fields">${fields.map((field) => this.#field(field))}</div></details>`;
  }

  #field(field: CardField): TemplateResult {
    const fault = this.faults.get(field.path);
    const note = fault ?? field.hint;
    const id = field.path.replace('.', '-');
    return html`<label class=${field.kind} for=${id}>${field.label}${this.#input(field, id, fault !== undefined)}
      ${note === undefined ? nothing : html`<small id=${`${id}-note`} class=${fault === undefined ? '' : 'fault'}>${note}</small>`}</label>`;
  }

  /** The control; its name is the label alone, without the note or fault that the label also holds. */
  #input(field: CardField, id: string, wrong: boolean): TemplateResult {
    const value = valueAt(this.card, field.path);
    const note = wrong || field.hint !== undefined ? `${id}-note` : nothing;
    const change = (event: Event): void => this.#set(field.path, meant(field.kind, (event.target as HTMLInputElement).value, value));
    const number = (event: Event): void => this.#set(field.path, Number((event.target as HTMLInputElement).value));
    switch (field.kind) {
      case 'unit':
        return html`<input id=${id} aria-label=${field.label} type="range" min="0" max="1" step="0.05" .value=${String(Number(value ?? 0))} ?disabled=${this.readonly} @input=${number} />
          <output for=${id}>${Number(value ?? 0).toFixed(2).replace(/0$/, '')}</output>`;
      case 'choice':
        return html`<select id=${id} aria-label=${field.label} ?disabled=${this.readonly} @change=${number}>${(field.choices ?? []).map(([at, label]) =>
          html`<option value=${at} ?selected=${Number(value) === at}>${label}</option>`)}</select>`;
      case 'text':
        return html`<input id=${id} aria-label=${field.label} type="text" .value=${shown(field.kind, value)} ?readonly=${this.readonly} aria-invalid=${wrong} aria-describedby=${note} @change=${change} />`;
      default:
        return html`<textarea id=${id} aria-label=${field.label} rows="2" .value=${shown(field.kind, value)} ?readonly=${this.readonly} aria-invalid=${wrong} aria-describedby=${note} @change=${change}></textarea>`;
    }
  }

  #set(path: string, value: unknown): void {
    this.dispatchEvent(new CustomEvent('card', { detail: { card: withValue(this.card, path, value) } }));
  }
}
