import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { callHash, createHash, personaHash } from '../page/route.js';
import { sharedStyles } from '../theme/shared.styles.js';
import './audition-button.js';
import { createViewStyles } from './create-view.styles.js';
import { advance, announcement, begun, percent, type Progress } from './creation.js';
import './moving-picture.js';
import { create, optionUrl, words } from './persona-api.js';
import './voice-progress.js';

const examples = ['a grumpy old lighthouse keeper from Brittany', 'an apple', 'my cat as a wizard', 'a shy robot who collects stamps', 'eine strenge Bibliothekarin'];

/** Characters a description may have; the server says the same. */
const longest = 4000;

/** Describe anybody or anything, and watch it come to life. */
@customElement('create-view')
export class CreateView extends LitElement {
  static override styles = [sharedStyles, createViewStyles];

  /** A description to begin with at once. */
  @property() description = '';
  @state() private text = '';
  @state() private progress: Progress | null = null;
  @state() private told = '';
  @state() private problem = '';
  @query('textarea') private field!: HTMLTextAreaElement;
  #stop = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override firstUpdated(): void {
    document.title = 'Create a persona · PersonaAvatar';
    this.text = this.description;
    if (this.description.trim() !== '') void this.#create();
    else this.field.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const running = this.progress?.state === 'running';
    return html`
      <header><a class="button plain icon" href="#/" aria-label="Back to the gallery" title="Back to the gallery">${icons.back}</a><h1 tabindex="-1">Create a persona</h1></header>
      <main>
        <form @submit=${this.#submit}>
          <label for="description">Describe anybody or anything</label>
          <textarea id="description" rows="3" maxlength=${longest} aria-describedby=${this.problem === '' ? nothing : 'problem'} aria-invalid=${this.problem !== ''}
            placeholder="A person, an animal, a thing, in any language" .value=${this.text} ?readonly=${running} @input=${this.#typed} @keydown=${this.#key}></textarea>
          ${this.problem === '' ? nothing : html`<p id="problem" class="problem" role="alert">${this.problem}</p>`}
          <div class="row">
            ${running
              ? html`<button type="button" @click=${this.#cancel}>${icons.stop} Stop</button>`
              : html`<button class="go" ?disabled=${this.text.trim() === ''}>${icons.spark} ${this.progress === null ? 'Create' : 'Create another like this'}</button>`}
          </div>
          <voice-progress></voice-progress>
        </form>
        ${this.progress === null ? this.#examples() : this.#made(this.progress)}
        <div class="sr" role="status" aria-live="polite">${this.told}</div>
      </main>`;
  }

  #examples(): TemplateResult {
    return html`<div class="examples"><p id="try">For example</p><ul aria-labelledby="try">${examples.map((example) => html`<li>
      <button type="button" @click=${() => this.#take(example)}>${example}</button></li>`)}</ul></div>`;
  }

  #made(progress: Progress): TemplateResult {
    const { character, faces, voices, state: phase } = progress;
    const [face] = faces;
    return html`<article class="made ${phase}" aria-busy=${phase === 'running'}>
      <div class="portrait">${face === undefined
        ? html`<div class="waiting" aria-hidden="true"></div>`
        : html`<moving-picture still=${optionUrl(face, 'portrait.png')} clip=${optionUrl(face, 'preview.mp4')}></moving-picture>`}</div>
      <div class="who">
        ${character === null
          ? html`<h2 class="soft">${phase === 'running' ? 'Writing the character…' : 'Nothing was made'}</h2>`
          : html`<h2>${character.name}</h2><p class="tagline">${character.tagline}</p><p>${character.about}</p>
            <ul class="traits" aria-label="Traits">${character.traits.slice(0, 6).map((trait) => html`<li>${trait}</li>`)}</ul>
            ${character.notices.map((notice) => html`<p class="notice" role="note">${notice}</p>`)}`}
        ${this.#outcome(progress)}
      </div>
      ${voices.length === 0 ? nothing : this.#voices(progress)}
      ${faces.length < 2 ? nothing : this.#faces(progress)}
      ${character === null ? nothing : html`<details><summary>Why it is so</summary><ul class="reasons">${character.reasons.map((reason) => html`<li>${reason}</li>`)}
        ${(face?.reasons ?? []).map((reason) => html`<li>${reason}</li>`)}</ul></details>`}
    </article>`;
  }

  #outcome(progress: Progress): TemplateResult | typeof nothing {
    switch (progress.state) {
      case 'failed':
        return html`<p class="problem" role="alert">${progress.problem}</p>`;
      case 'stopped':
        return html`<p class="soft">Stopped; nothing was kept.</p>`;
      case 'done':
        return html`<div class="row">
          <a class="button go" id="talk" href=${callHash(progress.id)}>${icons.talk} Talk to ${progress.character?.name}</a>
          <a class="button" href=${personaHash(progress.id)}>${icons.edit} Change something</a>
          <span class="soft">Ready in ${(progress.milliseconds / 1000).toFixed(1)} s</span></div>`;
      default:
        return html`<p class="soft working">${step(progress)}</p>`;
    }
  }

  #voices({ voices, character }: Progress): TemplateResult {
    return html`<section aria-labelledby="voices"><h3 id="voices">Voices tried</h3><ul class="voices">${voices.map(({ option, measured, chosen, fault }) => html`<li class=${chosen ? 'chosen' : ''}>
      <audition-button .voice=${option.voice} name=${option.name} line=${character?.greeting ?? 'Hello!'} @fault=${this.#fault}></audition-button>
      <div><strong>${option.name}</strong> ${chosen ? html`<span class="badge">${icons.check} chosen</span>` : nothing}
        <small>${fault === '' ? `${percent(option.score)} ${measured ? 'as heard' : 'expected'} · ${option.reasons.slice(0, 3).join(' · ')}` : fault}</small></div></li>`)}</ul></section>`;
  }

  #faces({ faces, trials }: Progress): TemplateResult {
    return html`<section aria-labelledby="faces"><h3 id="faces">Faces it could have</h3>
      <ul class="faces">${faces.map((face) => html`<li><moving-picture still=${optionUrl(face, 'portrait.png')} clip=${optionUrl(face, 'preview.mp4')}></moving-picture>
        <small>${face.painter} · ${percent(face.score)}</small></li>`)}</ul>
      ${trials.map(({ painter, attempt, verdict }) => html`<p class="soft">${painter}, picture ${attempt}: ${verdict}</p>`)}</section>`;
  }

  #typed(event: InputEvent): void {
    this.text = (event.target as HTMLTextAreaElement).value;
    this.problem = '';
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    this.#submit(event);
  }

  #take(example: string): void {
    this.text = example;
    void this.#create();
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.text.trim() !== '' && this.progress?.state !== 'running') void this.#create();
  }

  #cancel(): void {
    this.#stop.abort();
  }

  #fault({ detail }: CustomEvent<{ message: string }>): void {
    this.problem = detail.message;
  }

  async #create(): Promise<void> {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.problem = '';
    this.told = 'Creating.';
    this.progress = begun;
    history.replaceState(null, '', createHash());
    try {
      for await (const event of create(this.text, null, signal)) {
        this.progress = advance(this.progress, event);
        this.told = announcement(event) || this.told;
      }
      if (this.progress.state === 'running') this.progress = { ...this.progress, state: 'failed', problem: 'The server broke off. Try again.' };
    } catch (error) {
      if (signal.aborted) this.progress = { ...this.progress, state: 'stopped' };
      else this.#failed(words(error));
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#talk')?.focus({ preventScroll: true });
  }

  /** Before the character stood, the description itself was refused: the field says why. */
  #failed(problem: string): void {
    if (this.progress?.character === null) {
      this.progress = null;
      this.problem = problem;
      this.field.focus();
    } else if (this.progress !== null) this.progress = { ...this.progress, state: 'failed', problem };
  }
}

function step({ character, voices, faces }: Progress): string {
  if (character === null) return 'Reading the description…';
  if (voices.length === 0) return 'Listening to voices…';
  return faces.length === 0 ? 'Drawing faces…' : 'Putting it together…';
}

declare global {
  interface HTMLElementTagNameMap {
    'create-view': CreateView;
  }
}
