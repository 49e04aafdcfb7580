import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConnectionState } from '../call/connection.js';

const words: Record<ConnectionState['kind'], string> = {
  idle: 'Not connected',
  connecting: 'Connecting',
  live: 'Live',
  waiting: 'Reconnecting',
  failed: 'Failed',
  ended: 'Ended',
};

/** The state of the connection as a word and a coloured dot. */
@customElement('connection-badge')
export class ConnectionBadge extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: 7px;
      font-size: 14px;
      color: var(--soft);
      white-space: nowrap;
    }
    i {
      width: 9px;
      height: 9px;
      border-radius: 50%;
      background: var(--warn);
    }
    .live {
      background: var(--go);
    }
    .failed,
    .ended {
      background: var(--stop);
    }
  `;

  @property() state: ConnectionState['kind'] = 'idle';

  protected override render(): TemplateResult {
    return html`<i class=${this.state} aria-hidden="true"></i><span role="status">${words[this.state]}</span>`;
  }
}
