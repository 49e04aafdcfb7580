import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../call/call.js';
import { icons } from './icons.js';
import './retry-countdown.js';

export interface OverlayActions {
  start(): void;
  retry(): void;
  sound(): void;
}

type Overlay = TemplateResult | typeof nothing;

const dots = html`<div class="dots" aria-hidden="true"><i></i><i></i><i></i></div>`;

/** What lies over the picture: the start button, waiting, and everything that went wrong. */
export function overlay(call: Call | null, problem: string, name: string, actions: OverlayActions): Overlay {
  const failure = problem || call?.failure || '';
  if (failure !== '') return message('The picture cannot be shown', failure);
  if (call === null) return startButton(name, actions);
  const { state } = call;
  switch (state.kind) {
    case 'failed':
      return message('The call could not start', state.message, html`<button @click=${actions.retry}>Try again</button>`);
    case 'waiting':
      return message(
        'The server cannot be reached',
        html`Trying again <retry-countdown .until=${state.retryAtMs}></retry-countdown>.`,
        html`<button @click=${actions.retry}>Try now</button>`,
      );
    case 'live':
      return call.player.frames.last === undefined ? waiting(`${name} is coming`) : soundButton(call, actions);
    default:
      return waiting('Connecting');
  }
}

function startButton(name: string, actions: OverlayActions): TemplateResult {
  return html`<div class="center low"><button class="go" @click=${actions.start}>${icons.talk} Talk to ${name}</button></div>`;
}

function soundButton(call: Call, actions: OverlayActions): Overlay {
  if (!call.soundBlocked) return nothing;
  return html`<div class="center shade">
    <p>Your browser holds the sound back until you click.</p>
    <button class="go" @click=${actions.sound}>${icons.sound} Turn on sound</button>
  </div>`;
}

function waiting(text: string): TemplateResult {
  return html`<div class="center shade" role="status">${dots}<p>${text}</p></div>`;
}

function message(title: string, text: unknown, action: unknown = nothing): TemplateResult {
  return html`<div class="center shade" role="alert"><p><strong>${title}</strong>${text}</p>${action}</div>`;
}
