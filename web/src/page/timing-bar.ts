import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { timingSegments, totalMs, type Turn } from '../call/turn.js';

/** What took how long in one turn: a stacked bar, its numbers beside it, every step in the tooltip and for readers. */
@customElement('timing-bar')
export class TimingBar extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    details {
      font-size: 13px;
      color: var(--soft);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 8px;
      cursor: pointer;
      list-style: none;
      padding: 4px 0;
      border-radius: 6px;
      font-variant-numeric: tabular-nums;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:focus-visible {
      outline: 2px solid var(--go);
    }
    .bar {
      display: flex;
      gap: 1px;
      height: 6px;
      border-radius: 3px;
      overflow: hidden;
      background: var(--raised);
      width: 120px;
    }
    .bar i {
      min-width: 2px;
    }
    .thinking {
      background: #7b83eb;
    }
    .voice {
      background: #e0762f;
    }
    .picture {
      background: #d9b310;
    }
    .delivery {
      background: #2fa56c;
    }
    dl {
      display: grid;
      grid-template-columns: auto auto 1fr;
      gap: 2px 12px;
      margin: 4px 0 2px;
      font-variant-numeric: tabular-nums;
    }
    dt {
      display: flex;
      align-items: center;
      gap: 7px;
    }
    dt::before {
      content: '';
      width: 8px;
      height: 8px;
      border-radius: 2px;
      background: inherit;
    }
    dt i {
      width: 8px;
      height: 8px;
      border-radius: 2px;
    }
    dt::before {
      display: none;
    }
    dd {
      margin: 0;
      text-align: right;
      color: var(--ink);
    }
    dd.at {
      text-align: left;
      color: var(--soft);
    }
  `;

  @property({ attribute: false }) turn!: Turn;

  protected override render(): TemplateResult | typeof nothing {
    const segments = timingSegments(this.turn);
    const total = totalMs(this.turn);
    if (total === null || this.turn.sentAt === null) return nothing;
    const seen = this.turn.onGlassMs === null ? `${Math.round(total)} ms` : `${Math.round(total)} ms to glass`;
    const spoken = segments.map(({ label, atMs }) => `${label} ${Math.round(atMs)} ms`).join(', ');
    return html`<details>
      <summary title=${spoken} aria-label=${`Answer time: ${spoken}`}>
        <span class="bar" aria-hidden="true">${segments.map(({ key, lengthMs }) => html`<i class=${key} style=${`flex:${lengthMs} 0 0`}></i>`)}</span>
        ${seen}
      </summary>
      <dl>${segments.map(({ key, label, atMs, lengthMs }) => html`
        <dt><i class=${key}></i>${label}</dt><dd>${Math.round(atMs)} ms</dd><dd class="at">+${Math.round(lengthMs)}</dd>`)}
      </dl>
    </details>`;
  }
}
