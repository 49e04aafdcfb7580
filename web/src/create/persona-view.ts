import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { portraitUrl, previewUrl } from '../page/api.js';
import { callHash, createHash, personaHash } from '../page/route.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { faultsByField, shown, valueAt } from './card-fields.js';
import './card-form.js';
import './face-chooser.js';
import { takeNotice } from './import-notice.js';
import type { Card, PersonaDetail, VoiceChoice } from './messages.js';
import './moving-picture.js';
import { chooseFace, duplicate, exportUrl, fetchDetail, Refusal, remove, saveCard, words } from './persona-api.js';
import { personaViewStyles } from './persona-view.styles.js';
import { readVoiceChoice } from './read.js';
import './voice-editor.js';

/** One persona: who it is and why, everything to be changed, copied, taken along or removed. */
@customElement('persona-view')
export class PersonaView extends LitElement {
  static override styles = [sharedStyles, personaViewStyles];

  @property() persona = '';
  @state() private detail: PersonaDetail | null = null;
  @state() private card: Card = {};
  @state() private changed = false;
  @state() private busy = false;
  @state() private problem = '';
  @state() private told = '';
  @state() private notice = '';
  @state() private faults: ReadonlyMap<string, string> = new Map();
  @query('dialog') private dialog!: HTMLDialogElement;
  readonly #leaving = (event: BeforeUnloadEvent): void => {
    if (this.changed) event.preventDefault();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#leaving);
  }

  protected override willUpdate(properties: Map<string, unknown>): void {
    if (properties.has('persona')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { detail } = this;
    return html`<header><a class="button plain icon" href="#/" aria-label="Back to the gallery" title="Back to the gallery">${icons.back}</a>
        <h1 tabindex="-1">${detail === null ? html`&nbsp;` : shown('text', valueAt(this.card, 'name'))}</h1></header>
      ${this.problem === '' ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
      ${this.notice === '' ? nothing : html`<p class="notice" role="note">${this.notice}</p>`}
      <div class="sr" role="status">${this.told}</div>
      ${detail === null ? nothing : this.#body(detail)}`;
  }

  #body(detail: PersonaDetail): TemplateResult {
    const fixed = detail.source === 'original';
    const face = String(valueAt(this.card, 'face') ?? '');
    const greetings = valueAt(this.card, 'greetings');
    return html`<main>
      <aside>
        <div class="portrait"><moving-picture still=${`${portraitUrl(detail.id)}?v=${detail.version}`} clip=${`${previewUrl(detail.id)}?v=${detail.version}`}></moving-picture></div>
        <div class="actions">
          <a class="button go" href=${callHash(detail.id)}>${icons.talk} Talk</a>
          <button @click=${this.#duplicate} ?disabled=${this.busy}>${icons.copy} Duplicate</button>
          <a class="button" href=${exportUrl(detail.id)} download=${`${detail.id}.persona`}>${icons.save} Export</a>
          ${fixed ? nothing : html`<button class="danger" @click=${() => this.dialog.showModal()}>${icons.bin} Delete</button>`}
        </div>
        ${fixed ? html`<p class="soft">An original: it stays as it is. Duplicate it and change the copy.</p>` : nothing}
        ${this.#why(detail)}
      </aside>
      <div class="editing">
        <section class="sheet" aria-labelledby="face"><h2 id="face">Face</h2>
          <face-chooser .current=${face} .options=${detail.making.faces} ?readonly=${fixed || this.busy} @option=${this.#option} @face=${(event: CustomEvent) => this.#edit({ ...this.card, face: event.detail.id })}></face-chooser></section>
        <section class="sheet" aria-labelledby="voice"><h2 id="voice">Voice</h2>
          <voice-editor .voice=${readVoiceChoice(valueAt(this.card, 'voice'))} .options=${detail.making.voices} .line=${String(Array.isArray(greetings) ? greetings[0] ?? '' : '')}
            .language=${String(valueAt(this.card, 'language') ?? '')} ?readonly=${fixed} @fault=${(event: CustomEvent) => (this.problem = event.detail.message)}
            @voice=${(event: CustomEvent<{ voice: VoiceChoice }>) => this.#edit({ ...this.card, voice: event.detail.voice })}></voice-editor></section>
        <card-form .card=${this.card} .faults=${this.faults} ?readonly=${fixed} @card=${(event: CustomEvent<{ card: Card }>) => this.#edit(event.detail.card)}></card-form>
      </div>
      ${this.changed ? html`<div class="saving" role="region" aria-label="Unsaved changes"><span>Not saved yet</span>
        <button @click=${() => this.#show(detail)} ?disabled=${this.busy}>Undo</button><button class="go" @click=${this.#save} ?disabled=${this.busy}>Save</button></div>` : nothing}
    </main>
    <dialog aria-labelledby="sure"><header><h2 id="sure">Delete ${shown('text', valueAt(this.card, 'name'))}?</h2></header>
      <div class="body"><p>It cannot be brought back. Export it first if you may want it again.</p>
        <div class="actions"><button autofocus @click=${() => this.dialog.close()}>Keep</button><button class="danger" @click=${this.#remove}>${icons.bin} Delete</button></div></div></dialog>`;
  }

  #why({ description, seed, category, making }: PersonaDetail): TemplateResult | typeof nothing {
    if (making.reasons.length === 0 && description === '') return nothing;
    return html`<details><summary>Why it is so</summary>
      ${description === '' ? nothing : html`<p class="soft">Made from “${description}”${category === '' ? '' : `, taken as ${category}`}, seed ${seed}.
        <a href=${createHash(description)}>Make another from it</a></p>`}
      <ul>${making.reasons.map(({ step, text }) => html`<li><b>${step}</b> ${text}</li>`)}</ul></details>`;
  }

  async #load(): Promise<void> {
    this.detail = null;
    this.notice = takeNotice(this.persona);
    await this.#try(async () => this.#show(await fetchDetail(this.persona)));
    await this.updateComplete;
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  #show(detail: PersonaDetail): void {
    this.detail = detail;
    this.card = detail.card;
    this.changed = false;
    this.faults = new Map();
    document.title = `${shown('text', valueAt(detail.card, 'name'))} · PersonaAvatar`;
  }

  #edit(card: Card): void {
    this.card = card;
    this.changed = true;
    this.told = '';
  }

  async #save(): Promise<void> {
    const { detail } = this;
    if (detail === null) return;
    await this.#try(async () => {
      this.#show(await saveCard(detail.id, detail.version, this.card));
      this.told = 'Saved.';
    });
  }

  async #option({ detail: { index } }: CustomEvent<{ index: number }>): Promise<void> {
    const { detail } = this;
    if (detail === null) return;
    await this.#try(async () => {
      const { card, changed } = this;
      const chosen = await chooseFace(detail.id, detail.version, index);
      this.#show(chosen);
      if (changed) this.#edit({ ...card, face: chosen.card['face'] });
      this.told = 'Face changed.';
    });
  }

  async #duplicate(): Promise<void> {
    await this.#try(async () => {
      const copy = await duplicate(this.persona);
      location.hash = personaHash(copy.id);
    });
  }

  async #remove(): Promise<void> {
    this.dialog.close();
    await this.#try(async () => {
      await remove(this.persona);
      this.changed = false;
      location.hash = '#/';
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = '';
    try {
      await work();
    } catch (error) {
      this.faults = error instanceof Refusal && error.status === 422 ? faultsByField(error.message) : new Map();
      this.problem = words(error);
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'persona-view': PersonaView;
  }
}
