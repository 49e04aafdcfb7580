import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { sharedStyles } from '../theme/shared.styles.js';

/** After this long without a key the persona no longer sees the visitor typing. */
const typingEndsMs = 1500;

/** Fires `line` {text} on Enter, `stop` on the stop button, and `typing` {active} while text is being written. */
@customElement('say-box')
export class SayBox extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      form {
        display: flex;
        align-items: flex-end;
        gap: 8px;
        padding: 7px;
        border: 1px solid var(--line);
        border-radius: 28px;
        background: var(--sheet);
        box-shadow: var(--shadow);
        transition: border-color 0.15s;
      }
      textarea {
        flex: 1;
        min-width: 0;
        border: 0;
        border-radius: 20px;
        padding: 10px 8px 10px 14px;
        background: none;
        resize: none;
        line-height: 1.5;
        field-sizing: content;
        max-height: 8.5em;
      }
      textarea::placeholder {
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      textarea:focus-visible {
        outline: none;
      }
      form:has(textarea:focus-visible) {
        border-color: var(--go);
        box-shadow: 0 0 0 2px color-mix(in oklab, var(--go) 35%, transparent);
      }
      button {
        border-color: transparent;
      }
      .stop {
        background: var(--stop);
        color: light-dark(#fff, #1d0603);
      }
      .stop:hover {
        background: color-mix(in oklab, var(--stop), var(--ink) 14%);
      }
      p {
        padding: 6px 20px 0;
        color: var(--stop);
        font-size: 15px;
      }
    `,
  ];

  @property() name = '';
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) ready = false;
  @property() problem = '';
  @state() private line = '';
  @query('textarea') private field!: HTMLTextAreaElement;
  #typing = false;
  #timer = 0;

  override focus(): void {
    this.field?.focus({ preventScroll: true });
  }

  /** Gives back a line that could not be sent, unless another was begun. */
  restore(line: string): void {
    if (this.line !== '') return;
    this.line = line;
    this.field.value = line;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const label = this.name === '' ? 'Say something' : `Say something to ${this.name}`;
    return html`<form @submit=${this.#submit}>
        <textarea rows="1" aria-label=${label} placeholder="Say something" enterkeyhint="send" aria-describedby=${this.problem === '' ? nothing : 'problem'}
          @input=${this.#input} @keydown=${this.#key} @blur=${() => this.#setTyping(false)}></textarea>
        ${this.busy
          ? html`<button type="button" class="stop icon" aria-label="Stop speaking" title="Stop (Esc)" @click=${() => this.#emit('stop')}>${icons.stop}</button>`
          : nothing}
        <button class="go icon" aria-label="Send" title="Send (Enter)" ?disabled=${!this.ready || this.line.trim() === ''}>${icons.send}</button>
      </form>
      ${this.problem === '' ? nothing : html`<p id="problem" role="alert">${this.problem}</p>`}`;
  }

  #input(): void {
    this.line = this.field.value;
    this.#setTyping(this.line.trim() !== '');
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#setTyping(false), typingEndsMs);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.line.trim();
    if (text === '' || !this.ready) return;
    this.line = '';
    this.field.value = '';
    this.#setTyping(false);
    this.#emit('line', { text });
    this.focus();
  }

  #setTyping(active: boolean): void {
    if (this.#typing === active) return;
    this.#typing = active;
    this.#emit('typing', { active });
  }

  #emit(name: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
