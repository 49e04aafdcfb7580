import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { icons } from '../element/icons.js';
import type { Mind } from '../protocol/messages.js';
import { sharedStyles } from '../theme/shared.styles.js';

/** Says which mind answers, and how to connect another. */
@customElement('mind-dialog')
export class MindDialog extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .body {
        display: grid;
        gap: 14px;
      }
      pre {
        margin: 0;
        padding: 14px 16px;
        border-radius: 14px;
        background: var(--raised);
        font: 14px/1.6 ui-monospace, 'Liberation Mono', monospace;
        overflow-x: auto;
        tab-size: 2;
      }
      .soft {
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) mind: Mind | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { mind } = this;
    return html`<dialog aria-labelledby="title" @click=${this.#outside}>
      <header>
        <h2 id="title">Which mind answers</h2>
        <button class="icon plain" aria-label="Close" @click=${() => this.dialog.close()}>${icons.close}</button>
      </header>
      <div class="body">
        ${mind?.builtIn === false
          ? html`<p>A language model answers: <strong>${mind.model}</strong>.</p>`
          : html`<p>The built-in mind answers. It knows each persona's character and facts and remembers the conversation, needs no
              network, and replies within milliseconds. For open-ended talk, connect a language model: Ollama, llama.cpp, vLLM, OpenAI or Azure OpenAI.</p>`}
        <h3>${mind?.builtIn === false ? 'Connect another' : 'Connect a model'}</h3>
        <p>${mind?.hint || 'Any server with an OpenAI-compatible address works. Set these, then restart:'}</p>
        <pre tabindex="0" aria-label="Environment variables"><code>export PERSONA_LLM_BASEURL=http://localhost:11434/v1
export PERSONA_LLM_MODEL=llama3.2
export PERSONA_LLM_APIKEY=…   # if it asks for one
./persona serve</code></pre>
        <p class="soft">The key stays on the server; this page never sees it.</p>
      </div>
    </dialog>`;
  }

  #outside(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}
