import type { StreamPart } from '../protocol/messages.js';
import { Interruption } from './interruption.js';
import { LiveEdge } from './live-edge.js';
import { type PlayerOptions, playerDefaults } from './player-options.js';
import { PresentedFrames } from './presented-frames.js';
import { bufferedEnd, gapTarget } from './ranges.js';
import { SourceFeed } from './source-feed.js';

const tickMs = 50;

/** After a seek the browser waits for its own buffers to fill; that is no stall. */
const seekSettlesMs = 700;

export interface PlayerEvents {
  /** Media moved on: a frame was shown, or 50 ms went by. */
  onProgress(): void;
  /** The browser plays only without sound until the visitor clicks. */
  onSoundBlocked(blocked: boolean): void;
  onFirstFrame(): void;
  onFailed(reason: string): void;
}

export interface PlayerStats {
  readonly currentTime: number;
  readonly bufferedEnd: number;
  readonly latency: number;
  readonly target: number;
  readonly rate: number;
  readonly stalls: number;
  readonly seeks: number;
  readonly generation: number;
  readonly decodedFrames: number;
  readonly droppedFrames: number;
  readonly silenced: boolean;
}

/** Plays the live stream in a video element, near its edge, and falls silent at once when told to. */
export class MediaPlayer {
  readonly frames = new PresentedFrames();
  /** True while the persona speaks, when a changed rate would be heard. */
  speaking = false;
  readonly #edge: LiveEdge;
  readonly #interruption: Interruption;
  readonly #listening = new AbortController();
  #feed: SourceFeed | null = null;
  #timer = 0;
  #started = false;
  #stalls = 0;
  #seeks = 0;
  #soughtMs = 0;
  #wantMuted = false;
  #blocked = false;

  constructor(
    readonly video: HTMLVideoElement,
    private readonly events: PlayerEvents,
    private readonly options: PlayerOptions = playerDefaults,
  ) {
    this.#edge = new LiveEdge(options);
    this.#interruption = new Interruption(options);
    const { signal } = this.#listening;
    video.addEventListener('waiting', () => this.#waiting(), { signal });
    video.addEventListener('seeked', () => this.#seeked(), { signal });
    document.addEventListener('visibilitychange', () => this.#visible(), { signal });
  }

  /** Begins a stream; a stream before it is dropped. */
  open(): void {
    this.close();
    this.#feed = new SourceFeed(this.video, this.options.keep, {
      onChange: () => this.#tick(),
      onFailed: (reason) => this.events.onFailed(reason),
    });
    this.#timer = window.setInterval(() => this.#tick(), tickMs);
    this.#watchFrames(this.#feed);
  }

  push(part: StreamPart): void {
    this.#feed?.push(part);
  }

  close(): void {
    window.clearInterval(this.#timer);
    this.#feed?.close();
    this.#feed = null;
    this.#started = false;
    this.#interruption.reset();
    this.#edge.restart();
    this.frames.clear();
    this.#applySound();
  }

  /** Closes and lets go of the video element for good. */
  dispose(): void {
    this.close();
    this.#listening.abort();
  }

  get muted(): boolean {
    return this.#wantMuted;
  }

  set muted(value: boolean) {
    this.#wantMuted = value;
    this.#applySound();
  }

  /** True from an interruption until the first sound after it. */
  get silenced(): boolean {
    return this.#interruption.isSilent;
  }

  get stats(): PlayerStats {
    const quality = this.video.getVideoPlaybackQuality?.();
    return {
      currentTime: this.video.currentTime,
      bufferedEnd: this.#end() ?? 0,
      latency: this.#edge.latency,
      target: this.#edge.target,
      rate: this.video.playbackRate,
      stalls: this.#stalls,
      seeks: this.#seeks,
      generation: this.#feed?.generation ?? -1,
      decodedFrames: quality?.totalVideoFrames ?? 0,
      droppedFrames: quality?.droppedVideoFrames ?? 0,
      silenced: this.silenced,
    };
  }

  /** Mutes and freezes at once; goes on when `epochEnded` says where, or after the fallback time. */
  silence(epoch: number): void {
    this.#interruption.begin(epoch, performance.now());
    this.#applySound();
    this.video.pause();
  }

  epochEnded(epoch: number, seconds: number): void {
    this.#interruption.ended(epoch, seconds);
    this.#tick();
  }

  /** Plays with sound if the browser lets us, else without, and says so. Call it in a click to unblock sound. */
  async play(): Promise<void> {
    if (this.#interruption.isSilent) return;
    this.#setBlocked(false);
    try {
      await this.video.play();
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotAllowedError') return;
      this.#setBlocked(true);
      await this.video.play().catch(() => undefined);
    }
  }

  #tick(): void {
    if (this.#feed === null) return;
    const action = this.#interruption.step(performance.now(), this.#end(), this.#edge.target);
    if (action.kind === 'seek') this.#seek(action.to);
    else if (!this.#interruption.isSilent) this.#follow();
    this.events.onProgress();
  }

  /** Keeps the playhead in the buffer and near the edge. */
  #follow(): void {
    const ranges = this.#feed?.ranges ?? [];
    const end = bufferedEnd(ranges);
    if (end === null || this.video.seeking) return;
    if (!this.#started) return this.#start(end, ranges[0]?.start ?? 0);
    const jump = gapTarget(ranges, this.video.currentTime, this.#edge.target);
    if (jump !== null) return this.#seek(jump);
    const { speaking } = this;
    const decision = this.#edge.decide({ nowMs: performance.now(), ahead: end - this.video.currentTime, speaking });
    if (decision.seek) this.#seek(end - this.#edge.target);
    else if (this.video.playbackRate !== decision.rate) this.video.playbackRate = decision.rate;
  }

  #start(end: number, from: number): void {
    this.#started = true;
    this.#seek(Math.max(from + 0.001, end - this.#edge.target));
    void this.play();
  }

  #seek(to: number): void {
    this.#seeks++;
    this.#soughtMs = performance.now();
    this.#edge.restart();
    this.video.playbackRate = 1;
    this.video.currentTime = to;
  }

  #seeked(): void {
    if (this.#interruption.phase !== 'resuming') return;
    this.#interruption.resumed();
    this.#applySound();
    void this.play();
  }

  #waiting(): void {
    if (!this.#started || this.video.seeking || this.video.paused || this.#interruption.isSilent) return;
    const now = performance.now();
    if (now - this.#soughtMs < seekSettlesMs) return;
    this.#stalls++;
    this.#edge.stalled(now);
  }

  #visible(): void {
    const end = this.#end();
    if (document.hidden || !this.#started || end === null || this.#interruption.isSilent) return;
    if (end - this.video.currentTime > this.options.high) this.#seek(end - this.#edge.target);
    if (this.video.paused) void this.play();
  }

  #watchFrames(feed: SourceFeed): void {
    if (!('requestVideoFrameCallback' in this.video)) return this.#guessFrames();
    const shown = (now: number, frame: VideoFrameCallbackMetadata): void => {
      if (this.#feed !== feed) return;
      const first = this.frames.last === undefined;
      this.frames.add({ mediaTime: frame.mediaTime, shownMs: frame.expectedDisplayTime ?? now });
      if (first) this.events.onFirstFrame();
      this.events.onProgress();
      this.video.requestVideoFrameCallback(shown);
    };
    this.video.requestVideoFrameCallback(shown);
  }

  /** For browsers that do not tell which frame they show: the playhead has to do. */
  #guessFrames(): void {
    const { video } = this;
    const shown = (): void => {
      if (this.#feed === null || video.currentTime === 0) return;
      const first = this.frames.last === undefined;
      this.frames.add({ mediaTime: video.currentTime, shownMs: performance.now() });
      if (first) this.events.onFirstFrame();
    };
    (video as HTMLVideoElement).addEventListener('timeupdate', shown, { signal: this.#listening.signal });
  }

  #setBlocked(blocked: boolean): void {
    const changed = this.#blocked !== blocked;
    this.#blocked = blocked;
    this.#applySound();
    if (changed) this.events.onSoundBlocked(blocked);
  }

  #applySound(): void {
    this.video.muted = this.#wantMuted || this.#blocked || this.#interruption.isSilent;
  }

  #end(): number | null {
    return bufferedEnd(this.#feed?.ranges ?? []);
  }
}
