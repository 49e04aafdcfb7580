import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import type { Persona } from '../protocol/messages.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { portraitUrl, previewUrl } from './api.js';
import { callHash, personaHash } from './route.js';

/** One persona in the gallery: its moving preview, who it is, and the way into a call. */
@customElement('persona-card')
export class PersonaCard extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        height: 100%;
      }
      article {
        position: relative;
        display: flex;
        flex-direction: column;
        height: 100%;
        border-radius: var(--radius);
        background: var(--sheet);
        box-shadow: var(--shadow);
        overflow: hidden;
        transition:
          transform 0.22s ease-out,
          box-shadow 0.22s ease-out;
      }
      article:hover,
      article:focus-within {
        transform: translateY(-3px);
        box-shadow: var(--lift);
      }
      .picture {
        position: relative;
        aspect-ratio: 1;
        background: var(--raised);
        overflow: hidden;
      }
      video {
        display: block;
        width: 100%;
        height: 100%;
        object-fit: cover;
      }
      .initial {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        font: 700 88px/1 var(--display);
        color: var(--soft);
      }
      .about {
        display: flex;
        flex-direction: column;
        flex: 1;
        gap: 4px;
        padding: 16px 18px 18px;
      }
      h2 {
        font-size: 25px;
        font-weight: 700;
      }
      p {
        color: var(--soft);
        flex: 1;
        line-height: 1.4;
        text-wrap: pretty;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 4px;
        padding-top: 12px;
      }
      .about-link {
        position: relative;
        z-index: 1;
        border-color: transparent;
        background: transparent;
        padding-inline: 14px;
      }
      .go::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      .go:focus-visible {
        outline: none;
      }
      article:has(.go:focus-visible) {
        outline: 3px solid var(--go);
        outline-offset: 3px;
      }
    `,
  ];

  @property({ attribute: false }) persona!: Persona;
  @state() private pictureless = false;
  /** Address of the portrait once it is here: the preview is asked for after it, for the server may have to draw both. */
  @state() private portrait = '';
  @query('video') private video!: HTMLVideoElement | null;
  #seen = new IntersectionObserver(([entry]) => this.#visible(entry?.isIntersecting === true), { threshold: 0.6 });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen.disconnect();
  }

  protected override async firstUpdated(): Promise<void> {
    const portrait = new Image();
    portrait.src = portraitUrl(this.persona.id);
    try {
      await portrait.decode();
    } catch {
      this.pictureless = true;
      return;
    }
    this.portrait = portrait.src;
    await this.updateComplete;
    if (this.isConnected) this.#seen.observe(this);
  }

  protected override render(): TemplateResult {
    const { id, name, tagline, own } = this.persona;
    return html`<article @pointerenter=${this.#play} @focusin=${this.#play} @pointerleave=${this.#rest} @focusout=${this.#rest}>
      <div class="picture">
        ${this.pictureless
          ? html`<span class="initial" aria-hidden="true">${name.charAt(0)}</span>`
          : html`<video muted loop playsinline preload="none" disablepictureinpicture tabindex="-1" aria-hidden="true"
              .muted=${true} poster=${this.portrait || nothing} src=${this.portrait === '' ? nothing : previewUrl(id)}></video>`}
      </div>
      <div class="about">
        <h2>${name}</h2>
        <p>${tagline}</p>
        <div class="row">
          <a class="button go" href=${callHash(id)} aria-label=${`Talk to ${name}`}>${icons.talk} Talk</a>
          <a class="button about-link" href=${personaHash(id)} aria-label=${`${own ? 'Change' : 'About'} ${name}`}>${own ? html`${icons.edit} Change` : 'About'}</a>
        </div>
      </div>
    </article>`;
  }

  /** Plays while in view; a visitor who asked for less motion gets it only on hover or focus. */
  #visible(inView: boolean): void {
    if (inView && !lessMotion()) this.#play();
    else this.video?.pause();
  }

  #play(): void {
    this.video?.play().catch(() => undefined);
  }

  #rest(): void {
    if (lessMotion()) this.video?.pause();
  }
}

function lessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
