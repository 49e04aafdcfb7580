import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import '../element/retry-countdown.js';
import { icons } from '../element/icons.js';
import { missingFeatures } from '../player/support.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { fetchPersonas, fetchStatus } from './api.js';
import { galleryStyles } from './gallery-view.styles.js';
import './mind-dialog.js';
import type { MindDialog } from './mind-dialog.js';
import './persona-card.js';
import { Remote } from './remote.js';
import './theme-toggle.js';

const skeletons = Array.from({ length: 8 });

/** All personas, and what answers behind them. */
@customElement('gallery-view')
export class GalleryView extends LitElement {
  static override styles = [sharedStyles, galleryStyles];

  @query('mind-dialog') private mindDialog!: MindDialog;
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
          <p>Pick a face, type a line, and hear the answer.</p>
        </div>
        ${this.#browser()}${this.#content()}
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

  #content(): TemplateResult {
    const { value, retryAtMs } = this.#personas;
    if (value === null && retryAtMs !== null) return this.#unreachable(retryAtMs);
    if (value === null) {
      return html`<div class="grid" role="status" aria-label="Loading personas">${skeletons.map(() => html`<div class="skeleton"></div>`)}</div>`;
    }
    if (value.length === 0) {
      return html`<div class="empty"><h2>No personas yet</h2><p>Create one on the server: <code>./persona create "a retired lighthouse keeper"</code></p></div>`;
    }
    return html`<ul class="grid">${value.map((persona) => html`<li><persona-card .persona=${persona}></persona-card></li>`)}</ul>`;
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
