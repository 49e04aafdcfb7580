import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { type Crop, moved, movedCrop, type Point, pointNames } from './face-points.js';

/** What belongs together, for the eye. */
const lines: readonly (readonly string[])[] = [
  ['right_eye_outer', 'right_eye_top', 'right_eye_inner', 'right_eye_bottom', 'right_eye_outer'],
  ['left_eye_inner', 'left_eye_top', 'left_eye_outer', 'left_eye_bottom', 'left_eye_inner'],
  ['mouth_right', 'upper_lip_outer', 'mouth_left', 'lower_lip_outer', 'mouth_right'],
];

/** A picture with points to drag or to move with the arrow keys, and a square that is shown. Fires `points` {points} and `crop` {crop}. */
@customElement('point-editor')
export class PointEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      position: relative;
      user-select: none;
    }
    img {
      display: block;
      width: 100%;
      border-radius: 20px;
    }
    svg {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      touch-action: none;
    }
    .point {
      cursor: grab;
      outline: none;
    }
    .point .hit {
      fill: transparent;
    }
    .point .dot {
      fill: #ffd84d;
      stroke: #12201b;
    }
    .point:focus-visible .dot,
    .point:hover .dot {
      fill: #34c17d;
    }
    .point:focus-visible .hit {
      stroke: #34c17d;
    }
    .point text {
      display: none;
      fill: #fff;
      stroke: #12201b;
      paint-order: stroke;
      stroke-linejoin: round;
      pointer-events: none;
      font-weight: 600;
    }
    .point:focus-visible text,
    .point:hover text {
      display: block;
    }
    .lines {
      fill: none;
      stroke: #ffd84d;
      opacity: 0.65;
    }
    .outside {
      fill: #0009;
      fill-rule: evenodd;
      pointer-events: none;
    }
    .crop {
      fill: transparent;
      stroke: #fff;
      stroke-dasharray: 6 4;
      cursor: move;
      outline: none;
    }
    .crop:focus-visible {
      stroke: #34c17d;
    }
  `;

  @property() picture = '';
  @property({ type: Number }) width = 1;
  @property({ type: Number }) height = 1;
  @property({ attribute: false }) points: ReadonlyMap<string, Point> = new Map();
  @property({ attribute: false }) crop: Crop | null = null;
  @query('svg') private plane!: SVGSVGElement;
  #dragged: { readonly name: string; last: Point } | null = null;

  protected override render(): TemplateResult {
    const unit = this.width / Math.max(this.clientWidth, 280);
    return html`<img src=${this.picture} alt="The picture with its face points" draggable="false" />
      <svg viewBox=${`0 0 ${this.width} ${this.height}`} @pointermove=${this.#move} @pointerup=${this.#drop} @pointercancel=${this.#drop}>
        <g class="lines" stroke-width=${1.2 * unit}>${lines.map((names) => svg`<polyline points=${this.#line(names)}></polyline>`)}</g>
        ${this.crop === null ? nothing : svg`<path class="outside" d=${this.#outside(this.crop)}></path><rect class="crop" tabindex="0" role="application" aria-label="The part that is shown; arrow keys move it, plus and minus size it"
          x=${this.crop.left} y=${this.crop.top} width=${this.crop.side} height=${this.crop.side} stroke-width=${2 * unit}
          @pointerdown=${(event: PointerEvent) => this.#take(event, 'crop')} @keydown=${this.#cropKey}></rect>`}
        ${[...this.points].map(([name, { x, y }]) => svg`<g class="point" tabindex="0" role="application" aria-label=${`${pointNames[name] ?? name}: ${Math.round(x)}, ${Math.round(y)}; arrow keys move it`}
          @pointerdown=${(event: PointerEvent) => this.#take(event, this.#nearest(this.#at(event)))} @keydown=${(event: KeyboardEvent) => this.#key(event, name)}>
          <circle class="hit" cx=${x} cy=${y} r=${14 * unit} stroke-width=${2 * unit}></circle><circle class="dot" cx=${x} cy=${y} r=${4.5 * unit} stroke-width=${1.5 * unit}></circle>
          <text aria-hidden="true" x=${x} y=${y - 12 * unit} font-size=${13 * unit} stroke-width=${4 * unit} text-anchor=${x > 0.7 * this.width ? 'end' : x < 0.3 * this.width ? 'start' : 'middle'}>${pointNames[name] ?? name}</text></g>`)}
      </svg>`;
  }

  /** Where a line through some points goes; points that are not there are left out. */
  #line(names: readonly string[]): string {
    return names.flatMap((name) => { const point = this.points.get(name); return point === undefined ? [] : [`${point.x},${point.y}`]; }).join(' ');
  }

  #outside({ left, top, side }: Crop): string {
    return `M0 0H${this.width}V${this.height}H0ZM${left} ${top}v${side}h${side}v${-side}Z`;
  }

  #at(event: PointerEvent): Point {
    const box = this.plane.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * this.width, y: ((event.clientY - box.top) / box.height) * this.height };
  }

  /** Points stand close together: the nearest one is meant, whichever lies on top. */
  #nearest({ x, y }: Point): string {
    const far = (point: Point): number => Math.hypot(point.x - x, point.y - y);
    return [...this.points].reduce((best, one) => (far(one[1]) < far(best[1]) ? one : best))[0];
  }

  #take(event: PointerEvent, name: string): void {
    this.#dragged = { name, last: this.#at(event) };
    this.plane.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    if (this.#dragged === null) return;
    const at = this.#at(event);
    const { name, last } = this.#dragged;
    this.#dragged.last = at;
    this.#shift(name, at.x - last.x, at.y - last.y, 0);
  }

  #drop(): void {
    this.#dragged = null;
  }

  #key(event: KeyboardEvent, name: string): void {
    const step = (event.shiftKey ? 10 : 1) * Math.max(1, this.width / 500);
    const [dx, dy] = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    this.#shift(name, dx ?? 0, dy ?? 0, 0);
  }

  #cropKey(event: KeyboardEvent): void {
    const grow = { '+': this.width / 40, '-': -this.width / 40 }[event.key] ?? 0;
    if (grow === 0) return this.#key(event, 'crop');
    event.preventDefault();
    this.#shift('crop', 0, 0, grow);
  }

  #shift(name: string, dx: number, dy: number, grow: number): void {
    if (name === 'crop' && this.crop !== null) {
      this.#tell('crop', { crop: movedCrop(this.crop, dx, dy, grow, this.width, this.height) });
      return;
    }
    const point = this.points.get(name);
    if (point === undefined) return;
    this.#tell('points', { points: new Map(this.points).set(name, moved(point, dx, dy, this.width, this.height)) });
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
