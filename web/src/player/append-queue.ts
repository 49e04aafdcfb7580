import type { StreamPart } from '../protocol/messages.js';

/** What the source buffer is to do next. */
export type AppendStep =
  | { readonly kind: 'init'; readonly generation: number; readonly offset: number; readonly codecs: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'media'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'restart' };

/** Most bytes joined into one append: larger ones keep the parser busy for a visible time. */
const maximumAppend = 256 * 1024;

/** Bytes that may wait. About half a minute of the stream: beyond it the tab was asleep. */
const maximumWaiting = 4 * 1024 * 1024;

/** Holds stream parts until the source buffer is free and joins waiting media into one append. */
export class AppendQueue {
  #steps: AppendStep[] = [];
  #waiting = 0;
  #skipToKeyframe = false;
  #initOpen = false;

  get waitingBytes(): number {
    return this.#waiting;
  }

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  push(part: StreamPart): void {
    if (part.kind === 'gap') return this.#restart();
    if (part.kind === 'init' && !this.#initOpen) this.#pushInit(part);
    else this.#pushMedia(part);
    this.#initOpen = part.kind === 'init' && !part.last;
    if (this.#waiting > maximumWaiting) this.#overflow();
  }

  /** Takes the next step; neighbouring media is joined up to the largest append. */
  take(): AppendStep | undefined {
    const first = this.#steps.shift();
    if (first === undefined || first.kind === 'restart') return first;
    this.#waiting -= first.bytes.length;
    if (first.kind === 'init') return first;
    const pieces = [first.bytes];
    let size = first.bytes.length;
    for (let next = this.#steps[0]; next?.kind === 'media'; next = this.#steps[0]) {
      if (size + next.bytes.length > maximumAppend) break;
      this.#steps.shift();
      this.#waiting -= next.bytes.length;
      size += next.bytes.length;
      pieces.push(next.bytes);
    }
    return { kind: 'media', bytes: join(pieces, size) };
  }

  /** Puts a step back that the source buffer refused. */
  putBack(step: AppendStep): void {
    this.#steps.unshift(step);
    if (step.kind !== 'restart') this.#waiting += step.bytes.length;
  }

  clear(): void {
    this.#steps = [];
    this.#waiting = 0;
    this.#skipToKeyframe = false;
    this.#initOpen = false;
  }

  #pushInit(part: StreamPart): void {
    this.#skipToKeyframe = false;
    const { generation, startSeconds: offset, codecs, data: bytes } = part;
    this.#steps.push({ kind: 'init', generation, offset, codecs, bytes });
    this.#waiting += bytes.length;
  }

  #pushMedia(part: StreamPart): void {
    if (this.#skipToKeyframe && !part.keyframe) return;
    this.#skipToKeyframe = false;
    if (part.data.length === 0) return;
    this.#steps.push({ kind: 'media', bytes: part.data });
    this.#waiting += part.data.length;
  }

  #restart(): void {
    if (this.#steps.at(-1)?.kind !== 'restart') this.#steps.push({ kind: 'restart' });
  }

  /** Drops waiting media but keeps init segments, and takes up again at a keyframe. */
  #overflow(): void {
    this.#steps = this.#steps.filter((step) => step.kind === 'init');
    this.#waiting = this.#steps.reduce((sum, step) => sum + (step.kind === 'init' ? step.bytes.length : 0), 0);
    this.#skipToKeyframe = true;
    this.#restart();
  }
}

function join(pieces: Uint8Array<ArrayBuffer>[], size: number): Uint8Array<ArrayBuffer> {
  if (pieces.length === 1) return pieces[0]!;
  const joined = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
