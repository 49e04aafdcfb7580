import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { applyTheme, loadSettings, saveSettings, type Theme } from './settings.js';

const next: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const labels: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' };

/** Steps through the colour schemes. */
@customElement('theme-toggle')
export class ThemeToggle extends LitElement {
  static override styles = sharedStyles;

  @state() private theme: Theme = loadSettings().theme;

  protected override render(): TemplateResult {
    const label = `Colours: ${labels[this.theme]}`;
    return html`<button class="icon plain" aria-label=${label} title=${label} @click=${this.#step}>${icons[this.theme]}</button>`;
  }

  #step(): void {
    this.theme = next[this.theme];
    applyTheme(this.theme);
    saveSettings({ theme: this.theme });
  }
}
