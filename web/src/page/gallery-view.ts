import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { leaveNotice } from '../create/import-notice.js';
import { importPersona, words } from '../create/persona-api.js';
import '../element/retry-countdown.js';
import { icons } from '../element/icons.js';
import { missingFeatures } from '../player/support.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { fetchPersonas, fetchStatus } from './api.js';
import { galleryStyles } from './gallery-view.styles.js';
import './mind-dialog.js';
import type { MindDialog } from './mind-dialog.js';
import './persona-card.js';
import { findPersonas } from './persona-search.js';
import { Remote } from './remote.js';
import { createHash, faceHash, personaHash } from './route.js';
import './theme-toggle.js';

const skeletons = Array.from({ length: 8 });

/** All personas, and what answers behind them. */
@customElement('gallery-view')
export class GalleryView extends LitElement {
  static override styles = [sharedStyles, galleryStyles];

  @state() private search = '';
  @state() private problem = '';
  @query('mind-dialog') private mindDialog!: MindDialog;
  @query('input[type=file]') private file!: HTMLInputElement;
  readonly #personas = new Remote(this, fetchPersonas);
  readonly #status = new Remote(this, fetchStatus);

  /** For visitors who come back from a call: focus would otherwise be lost with the view it was in. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    return html`
      <header>
        <a class="brand" href="#/"><img src="./icon.svg" alt="" width="30" height="30" />PersonaAvatar</a>
        <div class="tools">${this.#mind()}<theme-toggle></theme-toggle></div>
      </header>
      <main>
        <div class="intro">
          <h1 tabindex="-1">Who would you like to talk to?</h1>
          <p>Pick a face, or describe anybody or anything.</p>
        </div>
        ${this.#browser()}${this.#making()}${this.#content()}
      </main>
      <footer>
        <a href="./example.html">Put a persona on your own page</a>
        ${this.#status.value === null ? nothing : html`<span>PersonaAvatar ${this.#status.value.version}</span>`}
      </footer>
      <mind-dialog .mind=${this.#status.value?.mind ?? null}></mind-dialog>
    `;
  }

  #mind(): TemplateResult | typeof nothing {
    const mind = this.#status.value?.mind;
    if (mind === undefined) return nothing;
    return html`<button class="plain mind" @click=${() => this.mindDialog.show()}>
      ${icons.spark}<span><span class="wide">${mind.builtIn ? 'The built-in mind answers' : html`<b>${mind.model}</b> answers`}</span>
      <span class="change">${mind.builtIn ? 'Connect a model' : 'About'}</span></span>
    </button>`;
  }

  #browser(): TemplateResult | typeof nothing {
    const missing = missingFeatures(window);
    if (missing.length === 0) return nothing;
    return html`<p class="banner" role="alert">
      <strong>Calls will not work in this browser.</strong> It lacks ${missing.join(', ')}. Use a current Chrome, Edge, Firefox or Safari.
    </p>`;
  }

  #making(): TemplateResult {
    const many = (this.#personas.value?.length ?? 0) > 1;
    return html`<form class="making" @submit=${this.#create}>
        <input name="description" aria-label="Describe a persona to create" placeholder="a grumpy old lighthouse keeper, an apple, my cat as a wizard…" maxlength="4000" autocomplete="off" />
        <button class="go">${icons.spark} Create</button>
      </form>
      <div class="finding">
        ${many ? html`<input type="search" aria-label="Search personas" placeholder="Search personas" .value=${this.search} @input=${this.#find} />` : nothing}
        <a class="button plain" href=${faceHash}>${icons.camera} Add a face</a>
        <button class="plain" @click=${() => this.file.click()}>${icons.load} Import</button>
        <input type="file" accept=".persona,.zip,application/zip" hidden aria-label="A .persona file to import" @change=${this.#import} />
      </div>
      ${this.problem === '' ? nothing : html`<p class="banner" role="alert">${this.problem}</p>`}`;
  }

  #create(event: SubmitEvent): void {
    event.preventDefault();
    const description = String(new FormData(event.target as HTMLFormElement).get('description') ?? '').trim();
    location.hash = createHash(description);
  }

  #find(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  async #import(): Promise<void> {
    const [file] = this.file.files ?? [];
    this.file.value = '';
    this.problem = '';
    if (file === undefined) return;
    try {
      const { persona, notices } = await importPersona(file);
      leaveNotice(persona.id, notices);
      location.hash = personaHash(persona.id);
    } catch (error) {
      this.problem = words(error);
    }
  }

  #content(): TemplateResult {
    const { value, retryAtMs } = this.#personas;
    if (value === null && retryAtMs !== null) return this.#unreachable(retryAtMs);
    if (value === null) {
      return html`<div class="grid" role="status" aria-label="Loading personas">${skeletons.map(() => html`<div class="skeleton"></div>`)}</div>`;
    }
    if (value.length === 0) {
      return html`<div class="empty"><h2>No personas yet</h2><p>Create one on the server: <code>./persona create "a retired lighthouse keeper"</code></p></div>`;
    }
    const found = findPersonas(value, this.search);
    if (found.length === 0) return html`<p class="none" role="status">Nobody here matches “${this.search}”. <a href=${createHash(this.search)}>Create them?</a></p>`;
    return html`<p class="sr" role="status">${this.search === '' ? '' : `${found.length} of ${value.length} personas`}</p>
      <ul class="grid">${repeat(found, (persona) => persona.id, (persona) => html`<li><persona-card .persona=${persona}></persona-card></li>`)}</ul>`;
  }

  #unreachable(retryAtMs: number): TemplateResult {
    return html`<div class="empty" role="alert">
      <h2>The server cannot be reached</h2>
      <p>Is <code>./persona serve</code> running? Trying again <retry-countdown .until=${retryAtMs}></retry-countdown>.</p>
      <button @click=${() => { void this.#personas.reload(); void this.#status.reload(); }}>Try now</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gallery-view': GalleryView;
  }
}
