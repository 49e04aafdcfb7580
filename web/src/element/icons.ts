import { svg, type SVGTemplateResult } from 'lit';

function icon(paths: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths}</svg>`;
}

/** Line drawings on a 24-pixel grid; decoration only, so every button carries its own label. */
export const icons = {
  talk: icon(svg`<path d="M4 5h16v11H10l-4.5 3.5V16H4z"/>`),
  send: icon(svg`<path d="M4 12h15M13 6l6 6-6 6"/>`),
  stop: icon(svg`<rect x="6.5" y="6.5" width="11" height="11" rx="2" fill="currentColor"/>`),
  sound: icon(svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z"/><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"/>`),
  mute: icon(svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z"/><path d="m16 9.5 5 5m0-5-5 5"/>`),
  captions: icon(svg`<rect x="3" y="5" width="18" height="14" rx="3"/><path d="M10.5 10.2a2.3 2.3 0 1 0 0 3.6M17 10.2a2.3 2.3 0 1 0 0 3.6"/>`),
  back: icon(svg`<path d="M19 12H5M11 6l-6 6 6 6"/>`),
  leave: icon(svg`<path d="M3.5 14.5c-1-5 16-5 17 0l-.4 2a1 1 0 0 1-1.2.8l-3-.7a1 1 0 0 1-.8-1V14a12 12 0 0 0-6.2 0v1.6a1 1 0 0 1-.8 1l-3 .7a1 1 0 0 1-1.2-.8z" fill="currentColor"/>`),
  voice: icon(svg`<path d="M4 10v4M8 6.5v11M12 9v6M16 4v16M20 10v4"/>`),
  people: icon(svg`<circle cx="9" cy="8.5" r="3.5"/><path d="M3 19.5c.5-4 3-5.5 6-5.500s5.5 1.5 6 5.500M16 5.200a3.5 3.5 0 0 1 0 6.600M17.5 14.500c2 .6 3.2 2.2 3.5 5"/>`),
  spark: icon(svg`<path d="M12 3.5 14 10l6.5 2-6.5 2-2 6.5-2-6.5-6.5-2L10 10z"/>`),
  close: icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`),
  light: icon(svg`<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M5.6 18.4 7 17M17 7l1.4-1.4"/>`),
  dark: icon(svg`<path d="M19.5 14.500A8 8 0 0 1 9.5 4.500a8 8 0 1 0 10 10z"/>`),
  auto: icon(svg`<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>`),
  search: icon(svg`<circle cx="11" cy="11" r="6"/><path d="m16 16 4.5 4.5"/>`),
  check: icon(svg`<path d="m5 12.5 4.5 4.500L19 7.5"/>`),
  reader: icon(svg`<circle cx="12" cy="5" r="1.8" fill="currentColor"/><path d="M5 9c5 1.2 9 1.2 14 0M12 10v5M12 15l-3 5.500M12 15l3 5.5"/>`),
  edit: icon(svg`<path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4"/>`),
  plus: icon(svg`<path d="M12 5v14M5 12h14"/>`),
  copy: icon(svg`<rect x="8" y="8" width="12" height="12" rx="3"/><path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2"/>`),
  save: icon(svg`<path d="M12 4v11M7 11l5 5 5-5M5 20h14"/>`),
  load: icon(svg`<path d="M12 16V5M7 9l5-5 5 5M5 20h14"/>`),
  bin: icon(svg`<path d="M4 7h16M9 7V4.500h6V7M6 7l1 13h10l1-13M10 11v5.500M14 11v5.500"/>`),
  camera: icon(svg`<path d="M4 8h4l1.500-2.500h5L16 8h4v11H4z"/><circle cx="12" cy="13" r="3.500"/>`),
} as const;
