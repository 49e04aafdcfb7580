export interface PresentedFrame {
  readonly mediaTime: number;
  /** When it reached the screen, on the clock of `performance.now()`. */
  readonly shownMs: number;
}

interface Watch {
  readonly from: number;
  readonly report: (shownMs: number) => void;
}

/** Frames remembered: two seconds, longer than any message about them is late. */
const memory = 50;

/** Remembers which frames were on the screen when, and tells when media of a given time first was. */
export class PresentedFrames {
  #recent: PresentedFrame[] = [];
  #watches: Watch[] = [];

  get last(): PresentedFrame | undefined {
    return this.#recent.at(-1);
  }

  add(frame: PresentedFrame): void {
    this.#recent.push(frame);
    if (this.#recent.length > memory) this.#recent.shift();
    const due = this.#watches.filter((watch) => frame.mediaTime >= watch.from);
    if (due.length === 0) return;
    this.#watches = this.#watches.filter((watch) => !due.includes(watch));
    for (const watch of due) watch.report(frame.shownMs);
  }

  /** Reports the first frame at or after `seconds`, be it shown already or still to come. */
  whenShown(seconds: number, report: (shownMs: number) => void): void {
    const from = seconds - 0.001;
    const latest = this.#recent.at(-1);
    if (latest === undefined || latest.mediaTime < from) {
      this.#watches.push({ from, report });
      return;
    }
    const first = this.#recent.find((frame) => frame.mediaTime >= from) ?? latest;
    report(first.shownMs);
  }

  clear(): void {
    this.#recent = [];
    this.#watches = [];
  }
}
