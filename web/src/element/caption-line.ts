import { html, nothing, type TemplateResult } from 'lit';
import { type CaptionView, glued } from '../call/caption-track.js';

/** One caption line with the word being spoken marked. Hidden from screen readers, which have the transcript. */
export function captionLine({ words, current }: CaptionView): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<div class="captions" part="captions" aria-hidden="true"><p>${words.map((word, i) => {
    const before = words[i - 1];
    const space = before === undefined || glued(before.text, word.text) ? '' : ' ';
    const state = i === current ? 'now heard' : i < current ? 'heard' : '';
    return html`${space}<span class="word ${state}">${word.text}</span>`;
  })}</p></div>`;
}
