import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** A face: its still picture, and, while it is looked at, its moving one. Decoration; the words beside it say what it is. */
@customElement('moving-picture')
export class MovingPicture extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      aspect-ratio: 1;
      overflow: hidden;
      border-radius: inherit;
      background: var(--raised);
    }
    img,
    video {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
    img {
      opacity: 0;
      transition: opacity 0.25s;
    }
    img.here {
      opacity: 1;
    }
  `;

  @property() still = '';
  @property() clip = '';
  @state() private here = false;
  @query('video') private video!: HTMLVideoElement | null;
  readonly #seen = new IntersectionObserver(([entry]) => this.#visible(entry?.isIntersecting === true), { threshold: 0.5 });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('still')) this.here = false;
  }

  protected override render(): TemplateResult {
    return html`<img class=${this.here ? 'here' : ''} src=${this.still || nothing} alt="" @load=${this.#loaded} />
      ${this.here ? html`<video muted loop playsinline preload="none" disablepictureinpicture tabindex="-1" aria-hidden="true" .muted=${true} src=${this.clip}></video>` : nothing}`;
  }

  async #loaded(): Promise<void> {
    this.here = true;
    await this.updateComplete;
    if (this.isConnected) this.#seen.observe(this);
  }

  #visible(inView: boolean): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (inView && !still) this.video?.play().catch(() => undefined);
    else this.video?.pause();
  }
}
