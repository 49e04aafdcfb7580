import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { plainError } from '../call/plain-error.js';
import { icons } from '../element/icons.js';
import '../element/persona-avatar.js';
import type { PersonaAvatar } from '../element/persona-avatar.js';
import { playerDefaults } from '../player/player-options.js';
import type { Notice } from '../protocol/messages.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { portraitUrl, server } from './api.js';
import { callViewStyles } from './call-view.styles.js';
import './connection-badge.js';
import './persona-picker.js';
import type { PersonaPicker } from './persona-picker.js';
import { callHash } from './route.js';
import './say-box.js';
import type { SayBox } from './say-box.js';
import { loadSettings, saveSettings, type Settings } from './settings.js';
import { portraitTint } from './tint.js';
import './transcript-panel.js';
import './voice-picker.js';
import type { VoicePicker } from './voice-picker.js';
import './volume-control.js';

/** `?latency=0.3` in the address suits a rough network. */
const latency = Number(new URLSearchParams(location.search).get('latency')) || playerDefaults.target;

/** How long a notice stays. */
const noticeMs = 8000;

/** A call: the picture, what is said, and everything one can do about it. */
@customElement('call-view')
export class CallView extends LitElement {
  static override styles = [sharedStyles, callViewStyles];

  @property() persona = '';
  @state() private settings: Settings = loadSettings();
  @state() private problem = '';
  @state() private notice: Notice | null = null;
  @state() private version = 0;
  @state() private tint = '';
  @query('persona-avatar') private avatar!: PersonaAvatar;
  @query('say-box') private sayBox!: SayBox;
  @query('voice-picker') private voicePicker!: VoicePicker;
  @query('persona-picker') private personaPicker!: PersonaPicker;
  #noticeTimer = 0;
  /** The persona the call was started with; a switch inside the call changes `persona` only. */
  #first = '';
  readonly #keys = (event: KeyboardEvent): void => this.#key(event);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#keys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#keys);
    window.clearTimeout(this.#noticeTimer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('persona')) return;
    if (this.#first === '') this.#first = this.persona;
    else void this.#switchPersona(this.persona);
    void this.#light(this.persona);
  }

  protected override firstUpdated(): void {
    this.sayBox.focus();
  }

  protected override render(): TemplateResult {
    const { captions, announce, volume, muted } = this.settings;
    const call = this.avatar?.call ?? null;
    const session = call?.session ?? null;
    const name = session?.persona.name ?? '';
    return html`
      <div class="room" style=${this.tint === '' ? '' : `--tint:${this.tint}`}>
        <header>
          <a class="button plain icon" href="#/" aria-label="Leave the call" title="Leave the call">${icons.back}</a>
          <div class="who"><h1>${name || html`&nbsp;`}</h1><p>${session?.persona.tagline ?? ''}</p></div>
          <connection-badge state=${call?.state.kind ?? 'idle'}></connection-badge>
        </header>
        <main>
          <div class="stage"><persona-avatar autostart greet .latency=${latency} .server=${server.href} persona=${this.#first} ?captions=${captions} ?announce=${announce}
            .volume=${volume} .muted=${muted} @persona-change=${this.#changed} @persona-notice=${this.#noticed}></persona-avatar></div>
          ${this.notice === null ? nothing : html`<p class="notice ${this.notice.level}" role="status">${this.notice.message}</p>`}
          <div class="dock">
            <say-box .name=${name} .busy=${call?.busy ?? false} .ready=${call?.state.kind === 'live'} .problem=${this.problem}
              @line=${this.#say} @stop=${() => this.avatar.interrupt()} @typing=${(e: CustomEvent) => call?.typing(e.detail.active)}></say-box>
            ${this.#tools(session !== null)}
          </div>
        </main>
        <aside aria-label="Transcript"><transcript-panel .call=${call} .version=${this.version}></transcript-panel></aside>
      </div>
      <voice-picker .current=${session?.voice ?? ''} .language=${session?.persona.language ?? ''} @choose=${this.#switchVoice}></voice-picker>
      <persona-picker .current=${this.persona} @choose=${(e: CustomEvent) => (location.hash = callHash(e.detail.id))}></persona-picker>
    `;
  }

  #tools(open: boolean): TemplateResult {
    const { captions, announce, volume, muted } = this.settings;
    return html`<div class="tools" role="group" aria-label="Call controls">
      <volume-control .volume=${volume} .muted=${muted} @volume=${(e: CustomEvent) => this.#set(e.detail)}></volume-control>
      <button class="icon plain" aria-pressed=${captions} aria-label="Captions" title="Captions" @click=${() => this.#set({ captions: !captions })}>${icons.captions}</button>
      <button class="icon plain" aria-pressed=${announce} aria-label="Read replies to my screen reader" title="Read replies to my screen reader"
        @click=${() => this.#set({ announce: !announce })}>${icons.reader}</button>
      <span class="space"></span>
      <button class="plain" ?disabled=${!open} aria-label="Change the voice" @click=${() => this.voicePicker.show()}>${icons.voice}<span>Voice</span></button>
      <button class="plain" ?disabled=${!open} aria-label="Talk to someone else" @click=${() => this.personaPicker.show()}>${icons.people}<span>Persona</span></button>
      <a class="button leave" href="#/" aria-label="Leave the call">${icons.leave}<span>Leave</span></a>
    </div>`;
  }

  #changed(): void {
    this.version++;
    const name = this.avatar.call?.session?.persona.name;
    if (name !== undefined) document.title = `${name} · PersonaAvatar`;
  }

  #set(change: Partial<Settings>): void {
    this.settings = saveSettings(change);
  }

  async #say({ detail }: CustomEvent<{ text: string }>): Promise<void> {
    this.problem = '';
    try {
      await this.avatar.say(detail.text);
    } catch (error) {
      this.problem = plainError(error);
      this.sayBox.restore(detail.text);
    }
  }

  async #switchVoice({ detail }: CustomEvent<{ id: string }>): Promise<void> {
    await this.avatar.switchVoice(detail.id).catch((error: unknown) => this.#fault(error));
  }

  async #light(id: string): Promise<void> {
    const tint = await portraitTint(portraitUrl(id));
    if (id === this.persona) this.tint = tint ?? '';
  }

  /** Hands the call over; where none is going on, starts one. A refused switch leaves the address as it was. */
  async #switchPersona(id: string): Promise<void> {
    if (this.avatar.call?.state.kind !== 'live') return this.#startAnew(id);
    const before = this.avatar.call.session?.persona.id ?? this.#first;
    try {
      await this.avatar.switchPersona(id);
    } catch (error) {
      this.#fault(error);
      history.replaceState(null, '', callHash(before));
      this.persona = before;
    }
  }

  #startAnew(id: string): void {
    this.#first = id;
    this.avatar.stop();
    this.avatar.persona = id;
    this.avatar.start();
  }

  #fault(error: unknown): void {
    this.#show({ level: 'error', code: 'page', message: plainError(error) });
  }

  #noticed(event: CustomEvent<Notice>): void {
    this.#show(event.detail);
  }

  #show(notice: Notice): void {
    this.notice = notice;
    window.clearTimeout(this.#noticeTimer);
    this.#noticeTimer = window.setTimeout(() => (this.notice = null), noticeMs);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.shadowRoot?.activeElement?.shadowRoot?.querySelector('dialog[open]')) return;
    this.avatar.interrupt();
  }
}
