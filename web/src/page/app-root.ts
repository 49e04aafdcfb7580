import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import '../create/create-view.js';
import '../create/face-view.js';
import '../create/persona-view.js';
import './call-view.js';
import './gallery-view.js';
import { readRoute, type Route } from './route.js';
import { applyTheme, loadSettings } from './settings.js';

/** Shows the view the address names. */
@customElement('app-root')
export class AppRoot extends LitElement {
  @state() private route: Route = readRoute(location.hash);
  readonly #navigated = (): void => {
    this.route = readRoute(location.hash);
    if (this.route.view === 'gallery') document.title = 'PersonaAvatar';
    void this.updateComplete.then(() => this.querySelector('gallery-view')?.focusHeading());
  };

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme(loadSettings().theme);
    window.addEventListener('hashchange', this.#navigated);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#navigated);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    switch (this.route.view) {
      case 'call':
        return html`<call-view .persona=${this.route.persona}></call-view>`;
      case 'create':
        return html`<create-view .description=${this.route.description}></create-view>`;
      case 'face':
        return html`<face-view></face-view>`;
      case 'persona':
        return html`<persona-view .persona=${this.route.persona}></persona-view>`;
      default:
        return html`<gallery-view></gallery-view>`;
    }
  }
}
