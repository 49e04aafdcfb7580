import type { StreamPart } from '../protocol/messages.js';
import { AppendQueue, type AppendStep } from './append-queue.js';
import { type Range, toRanges } from './ranges.js';
import { mimeType } from './support.js';

declare global {
  interface Window {
    /** The media source of Safari on iPhone. */
    ManagedMediaSource?: typeof MediaSource;
  }
}

/** How much more than `keep` may lie behind the playhead before it is removed: removing is not free. */
const trimSlack = 4;

export interface FeedEvents {
  /** Media was added or removed. */
  onChange(): void;
  /** The stream cannot be played here; `reason` is for the visitor. */
  onFailed(reason: string): void;
}

/** Carries stream parts into a media source: one muxed source buffer, one operation at a time. */
export class SourceFeed {
  readonly #queue = new AppendQueue();
  readonly #source: MediaSource;
  readonly #url: string;
  #buffer: SourceBuffer | null = null;
  #type = '';
  #generation = -1;
  #open = false;
  #failed = false;

  constructor(private readonly video: HTMLVideoElement, private readonly keep: number, private readonly events: FeedEvents) {
    const Source = window.ManagedMediaSource ?? window.MediaSource;
    this.#source = new Source();
    this.#source.addEventListener('sourceopen', () => this.#opened(), { once: true });
    this.#url = URL.createObjectURL(this.#source);
    video.disableRemotePlayback = true;
    video.src = this.#url;
  }

  get generation(): number {
    return this.#generation;
  }

  get waitingBytes(): number {
    return this.#queue.waitingBytes;
  }

  get ranges(): Range[] {
    return this.#buffer === null || !this.#open ? [] : toRanges(this.#buffer.buffered);
  }

  push(part: StreamPart): void {
    if (this.#failed) return;
    this.#queue.push(part);
    this.#pump();
  }

  close(): void {
    this.#open = false;
    this.#queue.clear();
    this.#buffer = null;
    this.video.removeAttribute('src');
    this.video.load();
    URL.revokeObjectURL(this.#url);
  }

  #opened(): void {
    URL.revokeObjectURL(this.#url);
    this.#open = true;
    this.#pump();
  }

  #pump(): void {
    while (this.#open && this.#buffer?.updating !== true) {
      if (this.#trim()) return;
      const step = this.#queue.take();
      if (step === undefined) return;
      try {
        if (!this.#apply(step)) continue;
      } catch (error) {
        this.#refused(step, error);
      }
      return;
    }
  }

  /** Does one step; true when the source buffer now works on it. */
  #apply(step: AppendStep): boolean {
    if (step.kind === 'restart') {
      this.#buffer?.abort();
      return false;
    }
    if (step.kind === 'init') this.#begin(step.codecs, step.offset, step.generation);
    if (this.#buffer === null) return false;
    this.#buffer.appendBuffer(step.bytes);
    return true;
  }

  #begin(codecs: string, offset: number, generation: number): void {
    const type = mimeType(codecs);
    if (this.#buffer === null) {
      this.#buffer = this.#source.addSourceBuffer(type);
      this.#buffer.mode = 'segments';
      this.#buffer.addEventListener('updateend', () => this.#updated());
      this.#buffer.addEventListener('error', () => this.#fail('The picture stream could not be decoded.'));
    } else {
      this.#buffer.abort();
      if (type !== this.#type) this.#buffer.changeType(type);
    }
    this.#type = type;
    this.#generation = generation;
    this.#buffer.timestampOffset = offset;
  }

  #updated(): void {
    if (!this.#open) return;
    this.events.onChange();
    this.#pump();
  }

  /** Removes what lies far behind the playhead; true when the buffer is busy with it. */
  #trim(force = false): boolean {
    const first = this.ranges[0];
    const cut = this.video.currentTime - (force ? 1 : this.keep);
    if (this.#buffer === null || first === undefined || cut <= first.start) return false;
    if (!force && cut - first.start < trimSlack) return false;
    this.#buffer.remove(first.start, cut);
    return true;
  }

  #refused(step: AppendStep, error: unknown): void {
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError' && this.#trim(true)) return this.#queue.putBack(step);
    if (name === 'NotSupportedError') return this.#fail(`This browser cannot play ${this.#type || 'the stream'} (H.264 video with AAC sound).`);
    this.#fail('The picture stream could not be played.');
  }

  #fail(reason: string): void {
    if (this.#failed || !this.#open) return;
    this.#failed = true;
    this.#queue.clear();
    this.events.onFailed(reason);
  }
}
