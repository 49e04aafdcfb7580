import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Call } from '../call/call.js';
import { plainError } from '../call/plain-error.js';
import { playerDefaults } from '../player/player-options.js';
import { missingFeatures } from '../player/support.js';
import type { Notice } from '../protocol/messages.js';
import { captionLine } from './caption-line.js';
import { exposeForTests } from './debug.js';
import { icons } from './icons.js';
import { overlay } from './overlay.js';
import { avatarStyles } from './persona-avatar.styles.js';

/** Where this module came from: the server, when none is named. */
const here = import.meta.url;

/**
 * A persona one can talk to, as an element for any page:
 * `<persona-avatar server="https://host" persona="rosa" captions greet controls></persona-avatar>`.
 *
 * Fires `persona-change` after anything changed, `persona-speaking` `{speaking}`, `persona-caption` `{text, word}`,
 * `persona-turn-ended` `{epoch, heard, interrupted}`, `persona-notice` `{level, code, message}` and `persona-state` `{state}`.
 */
@customElement('persona-avatar')
export class PersonaAvatar extends LitElement {
  static override styles = avatarStyles;

  /** Base address of the server; the address this module was loaded from when absent. */
  @property() server = '';
  /** Id of the persona; changing it during a call hands the call over. */
  @property() persona = '';
  /** Id of a voice that replaces the persona's own; may change during a call. */
  @property() voice = '';
  /** Id of a face that replaces the persona's own. */
  @property() face = '';
  /** Shows the words as they are spoken. */
  @property({ type: Boolean }) captions = false;
  /** Lets the persona speak first. */
  @property({ type: Boolean }) greet = false;
  /** Starts without waiting for a click; a browser may then hold the sound back until one. */
  @property({ type: Boolean }) autostart = false;
  /** Shows a text field and a stop button inside the element. */
  @property({ type: Boolean }) controls = false;
  /** Reads each finished reply out through a screen reader. */
  @property({ type: Boolean }) announce = false;
  /** Seconds the picture is kept behind the newest media: less answers sooner, more survives a rough network. */
  @property({ type: Number }) latency = playerDefaults.target;
  @property({ type: Number }) volume = 1;
  @property({ type: Boolean }) muted = false;

  @state() private problem = '';
  /** The last picture of a broken connection is drawn on the canvas. */
  @state() private covered = false;
  @state() private announcement = '';
  @query('video') private video!: HTMLVideoElement;
  @query('canvas') private cover!: HTMLCanvasElement;
  #call: Call | null = null;
  #told = { speaking: false, caption: '', state: '' };

  /** The call going on, for views that show more than the picture. */
  get call(): Call | null {
    return this.#call;
  }

  /** The address everything is asked from. */
  get base(): URL {
    const address = this.server === '' ? new URL('.', here) : new URL(this.server, document.baseURI);
    if (!address.pathname.endsWith('/')) address.pathname += '/';
    return address;
  }

  get speaking(): boolean {
    return this.#call?.speaking ?? false;
  }

  /** Starts the call; call it in a click so that sound is allowed. */
  start(): void {
    if (this.#call !== null || this.persona === '') return;
    const missing = missingFeatures(window);
    if (missing.length > 0) {
      this.problem = `This browser cannot show the persona. Missing: ${missing.join(', ')}.`;
      return;
    }
    this.problem = '';
    const call = new Call({
      server: this.base,
      video: this.video,
      persona: this.persona,
      voice: this.voice || undefined,
      face: this.face || undefined,
      greet: this.greet,
      player: { target: this.latency },
    });
    this.#call = call;
    call.player.muted = this.muted;
    call.addEventListener('change', () => this.#changed(call));
    call.addEventListener('lost', () => this.#coverWithLastFrame());
    call.addEventListener('notice', (event) => this.#emit('persona-notice', (event as CustomEvent<Notice>).detail));
    call.addEventListener('turnended', (event) => this.#turnEnded(event as CustomEvent));
    exposeForTests(call);
    call.start();
    this.requestUpdate();
  }

  /** Ends the call and shows the portrait again. */
  stop(): void {
    this.#call?.leave();
    this.#call = null;
    this.covered = false;
    this.requestUpdate();
  }

  /** Says a line to the persona, starting the call if need be. Rejects, in the server's words, when it cannot be taken. */
  async say(text: string): Promise<void> {
    if (this.#call === null) this.start();
    await this.#call?.live();
    await this.#call?.say(text);
  }

  /** Silences the persona at once. */
  interrupt(): void {
    this.#call?.interrupt();
  }

  switchPersona(id: string): Promise<void> {
    return this.#call?.switchPersona(id) ?? Promise.resolve();
  }

  switchVoice(id: string): Promise<void> {
    return this.#call?.switchVoice(id) ?? Promise.resolve();
  }

  /** Plays with sound after the browser had held it back; call it in a click. */
  allowSound(): void {
    void this.#call?.player.play();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override firstUpdated(): void {
    if (this.autostart) this.start();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('volume')) this.video.volume = Math.min(1, Math.max(0, this.volume));
    if (this.#call === null) return;
    if (changed.has('muted')) this.#call.player.muted = this.muted;
    if (changed.has('persona') && changed.get('persona') !== undefined) void this.#change(this.switchPersona(this.persona));
    if (changed.has('voice') && changed.get('voice') !== undefined) void this.#change(this.switchVoice(this.voice));
  }

  protected override render(): TemplateResult {
    const call = this.#call;
    const playing = call !== null && call.player.frames.last !== undefined;
    return html`
      <video part="video" playsinline role="img" aria-label=${`Live picture of ${this.#name}`}></video>
      <img class="poster ${playing || this.covered ? 'gone' : ''}" part="poster" alt="" src=${this.#poster} @load=${(event: Event) => (event.target as HTMLElement).classList.remove('missing')} @error=${(event: Event) => (event.target as HTMLElement).classList.add('missing')} />
      <canvas ?hidden=${playing || !this.covered} aria-hidden="true"></canvas>
      ${this.captions && call !== null ? captionLine(call.caption) : nothing}
      ${this.controls && call?.state.kind === 'live' ? this.#controlBar(call) : nothing}
      ${overlay(call, this.problem, this.#name, {
        start: () => this.start(),
        retry: () => call?.retryNow(),
        sound: () => this.allowSound(),
      })}
      <div class="sr" aria-live="polite">${this.announce ? this.announcement : nothing}</div>
    `;
  }

  get #name(): string {
    return this.#call?.session?.persona.name ?? (this.persona === '' ? 'persona' : this.persona.charAt(0).toUpperCase() + this.persona.slice(1));
  }

  get #poster(): string {
    return this.persona === '' ? '' : new URL(`api/personas/${encodeURIComponent(this.persona)}/portrait.png`, this.base).href;
  }

  #controlBar(call: Call): TemplateResult {
    return html`<form class="controls" part="controls" @submit=${this.#submit}>
      <input name="line" autocomplete="off" aria-label=${`Say something to ${this.#name}`} placeholder="Say something" />
      ${call.busy
        ? html`<button type="button" aria-label="Stop" @click=${() => this.interrupt()}>${icons.stop}</button>`
        : html`<button aria-label="Send">${icons.send}</button>`}
      <button type="button" aria-label=${this.muted ? 'Unmute' : 'Mute'} @click=${() => (this.muted = !this.muted)}>
        ${this.muted ? icons.mute : icons.sound}
      </button>
    </form>`;
  }

  /** A change by attribute has nobody to reject to, so its failure is told as a notice. */
  async #change(work: Promise<void>): Promise<void> {
    await work.catch((error: unknown) => this.#refused(error));
  }

  #refused(error: unknown): void {
    this.#emit('persona-notice', { level: 'error', code: 'refused', message: plainError(error) });
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const line = String(new FormData(form).get('line') ?? '').trim();
    if (line === '') return;
    form.reset();
    this.say(line).catch((error: unknown) => this.#refused(error));
  }

  #changed(call: Call): void {
    if (call !== this.#call) return;
    const { speaking, captionText: caption } = call;
    const state = call.state.kind;
    if (speaking !== this.#told.speaking) this.#emit('persona-speaking', { speaking });
    if (caption !== this.#told.caption) this.#emit('persona-caption', { text: caption, word: call.caption.current });
    if (state !== this.#told.state) this.#emit('persona-state', { state });
    this.#told = { speaking, caption, state };
    this.requestUpdate();
    this.#emit('persona-change', null);
  }

  #turnEnded({ detail }: CustomEvent): void {
    this.announcement = detail.heard;
    this.#emit('persona-turn-ended', { epoch: detail.turn.epoch, heard: detail.heard, interrupted: detail.turn.interrupted });
  }

  /** Keeps the last picture on the screen while the connection is away. */
  #coverWithLastFrame(): void {
    const { videoWidth, videoHeight } = this.video;
    if (videoWidth === 0) return;
    this.cover.width = videoWidth;
    this.cover.height = videoHeight;
    this.cover.getContext('2d')?.drawImage(this.video, 0, 0);
    this.covered = true;
  }

  #emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'persona-avatar': PersonaAvatar;
  }
}
