import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { fetchPersonas, portraitUrl } from './api.js';
import { choiceListStyles } from './choice-list.styles.js';
import { Remote } from './remote.js';

/** Hands the call to another persona. Fires `choose` {id}. */
@customElement('persona-picker')
export class PersonaPicker extends LitElement {
  static override styles = [sharedStyles, choiceListStyles];

  /** Id of the persona in the call. */
  @property() current = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #personas = new Remote(this, fetchPersonas);

  show(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}>
      <header>
        <h2 id="title">Talk to someone else</h2>
        <button class="icon plain" aria-label="Close" @click=${() => this.dialog.close()}>${icons.close}</button>
      </header>
      <div class="body">
        ${this.#personas.value === null ? html`<p class="none" role="status">Loading personas…</p>` : nothing}
        <ul>${(this.#personas.value ?? []).map(({ id, name, tagline }) => html`<li>
          <button class="choice" aria-pressed=${id === this.current} @click=${() => this.#choose(id)}>
            <img src=${portraitUrl(id)} alt="" loading="lazy" />
            <span class="text">${name}<small>${tagline}</small></span>${id === this.current ? icons.check : nothing}
          </button>
        </li>`)}</ul>
      </div>
    </dialog>`;
  }

  #choose(id: string): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('choose', { detail: { id } }));
  }
}
