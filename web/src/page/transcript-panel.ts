import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Call } from '../call/call.js';
import type { TranscriptEntry } from '../call/transcript.js';
import { sharedStyles } from '../theme/shared.styles.js';
import './timing-bar.js';

/** Closer to the end than this many pixels, the panel follows new lines. */
const followWithin = 80;

/** Everything said in the call; `version` rises whenever something was. */
@customElement('transcript-panel')
export class TranscriptPanel extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      h2 {
        font-size: 17px;
        padding: 20px 22px 8px;
      }
      .scroll {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 4px 22px 22px;
      }
      ol {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 16px;
      }
      .who {
        font-size: 13px;
        font-weight: 600;
        color: var(--soft);
      }
      .user .said {
        color: var(--soft);
      }
      .said {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
        line-height: 1.45;
      }
      .cut {
        color: var(--stop);
        font-size: 13px;
      }
      .note {
        font-size: 13px;
        color: var(--soft);
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .note::before,
      .note::after {
        content: '';
        flex: 1;
        height: 1px;
        background: var(--line);
      }
      .empty {
        color: var(--soft);
        padding: 4px 0;
      }
    `,
  ];

  @property({ attribute: false }) call: Call | null = null;
  @property({ type: Number }) version = 0;
  @query('.scroll') private scroll_!: HTMLElement;
  #follow = true;

  protected override willUpdate(): void {
    if (!this.hasUpdated) return;
    const { scrollHeight, scrollTop, clientHeight } = this.scroll_;
    this.#follow = scrollHeight - scrollTop - clientHeight < followWithin;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#follow) this.scroll_.scrollTop = this.scroll_.scrollHeight;
  }

  protected override render(): TemplateResult {
    const entries = this.call?.transcript.entries ?? [];
    return html`<h2 id="title">Transcript</h2>
      <div class="scroll" tabindex="0" role="log" aria-live="off" aria-labelledby="title">
        ${entries.length === 0
          ? html`<p class="empty">What you both say appears here.</p>`
          : html`<ol>${entries.map((entry) => html`<li class=${entry.kind}>${this.#entry(entry)}</li>`)}</ol>`}
      </div>`;
  }

  #entry(entry: TranscriptEntry): TemplateResult {
    if (entry.kind === 'note') return html`${entry.text}`;
    if (entry.kind === 'user') return html`<div class="who">You</div><div class="said">${entry.text}</div>`;
    const turn = this.call?.turnOf(entry);
    return html`<div class="who">${entry.name}</div>
      <div class="said">${entry.text}${entry.interrupted ? html` <span class="cut">(stopped)</span>` : nothing}</div>
      ${turn === undefined ? nothing : html`<timing-bar .turn=${{ ...turn }}></timing-bar>`}`;
  }
}
