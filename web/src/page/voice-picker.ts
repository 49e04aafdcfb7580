import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import type { Voice } from '../protocol/messages.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { fetchVoices } from './api.js';
import { choiceListStyles } from './choice-list.styles.js';
import { Remote } from './remote.js';
import { groupVoices } from './voice-groups.js';

/** Every voice of the server, by language, with a search. Fires `choose` {id}. */
@customElement('voice-picker')
export class VoicePicker extends LitElement {
  static override styles = [sharedStyles, choiceListStyles];

  /** Id of the voice in use. */
  @property() current = '';
  /** Language whose voices come first. */
  @property() language = '';
  @state() private search = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #voices = new Remote(this, fetchVoices);

  show(): void {
    this.dialog.showModal();
    this.renderRoot.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @click=${(event: Event) => event.target === this.dialog && this.dialog.close()}>
      <header>
        <h2 id="title">Voice</h2>
        <button class="icon plain" aria-label="Close" @click=${() => this.dialog.close()}>${icons.close}</button>
      </header>
      <div class="search">
        <input type="search" autofocus placeholder="Search voices" aria-label="Search voices by language, name, engine or gender"
          @input=${(event: InputEvent) => (this.search = (event.target as HTMLInputElement).value)} />
      </div>
      <div class="body" tabindex="-1">${this.#list()}</div>
    </dialog>`;
  }

  #list(): TemplateResult {
    const voices = this.#voices.value;
    if (voices === null) return html`<p class="none" role="status">Loading voices…</p>`;
    const { groups, more } = groupVoices(voices, this.search, this.language);
    if (groups.length === 0) return html`<p class="none" role="status">No voice matches “${this.search}”.</p>`;
    return html`${groups.map(({ language, voices: list }) => html`<section>
        <h3>${language}</h3>
        <ul>${list.map((voice) => html`<li>${this.#choice(voice)}</li>`)}</ul>
      </section>`)}
      ${more > 0 ? html`<p class="none">${more} more. Search to narrow them down.</p>` : nothing}`;
  }

  #choice(voice: Voice): TemplateResult {
    const chosen = voice.id === this.current;
    const about = [voice.gender, voice.engine].filter((part) => part !== '').join(' · ');
    return html`<button class="choice" aria-pressed=${chosen} @click=${() => this.#choose(voice.id)}>
      <span class="text">${voice.name}<small>${about}</small></span>${chosen ? icons.check : nothing}
    </button>`;
  }

  #choose(id: string): void {
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('choose', { detail: { id } }));
  }
}
