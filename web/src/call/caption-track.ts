import type { CaptionWord } from '../protocol/messages.js';

export interface TimedWord extends CaptionWord {
  readonly epoch: number;
}

export interface CaptionView {
  /** The words of the line being spoken. */
  readonly words: readonly TimedWord[];
  /** Which of them is heard now; -1 before the first. */
  readonly current: number;
}

/** Longest caption line in characters: two rows at 360 px. */
const lineLength = 56;

/** Silence between words that ends a line. */
const pause = 0.7;

/** How long a line stays after its last word, and how long before its first word it may appear. */
const linger = 1.2;
const lead = 0.15;

const empty: CaptionView = { words: [], current: -1 };

/** All words of the call on the stream's clock, cut into lines short enough to read at a glance. */
export class CaptionTrack {
  #lines: TimedWord[][] = [];

  add(epoch: number, words: readonly CaptionWord[]): void {
    for (const word of words) this.#addWord({ ...word, epoch });
  }

  /** Takes back what an interruption cut off. */
  cut(epoch: number, seconds: number): void {
    this.#lines = this.#lines
      .map((line) => line.filter((word) => word.epoch !== epoch || word.start < seconds))
      .filter((line) => line.length > 0);
  }

  at(seconds: number): CaptionView {
    const index = this.#lines.findLastIndex((line) => line[0]!.start - lead <= seconds);
    const words = this.#lines[index];
    if (words === undefined || seconds > words.at(-1)!.end + linger) return empty;
    return { words, current: words.findLastIndex((word) => word.start <= seconds) };
  }

  /** The words of an epoch heard by `seconds`. */
  heard(epoch: number, seconds: number): string {
    return this.#text(epoch, (word) => word.start <= seconds);
  }

  /** All words of an epoch. */
  whole(epoch: number): string {
    return this.#text(epoch, () => true);
  }

  clear(): void {
    this.#lines = [];
  }

  #text(epoch: number, keep: (word: TimedWord) => boolean): string {
    const words = this.#lines.flat().filter((word) => word.epoch === epoch && keep(word));
    return joinWords(words.map((word) => word.text));
  }

  #addWord(word: TimedWord): void {
    const line = this.#lines.at(-1);
    if (line === undefined || this.#breaks(line, word)) this.#lines.push([word]);
    else line.push(word);
    if (this.#lines.length > 400) this.#lines.shift();
  }

  #breaks(line: readonly TimedWord[], word: TimedWord): boolean {
    const last = line.at(-1)!;
    if (last.epoch !== word.epoch || word.start - last.end > pause) return true;
    const length = joinWords(line.map((one) => one.text)).length;
    if (length + word.text.length + 1 > lineLength) return true;
    return /[.!?…。！？]["'”’)]*$/.test(last.text) && length > lineLength / 3;
  }
}

/** Joins words with spaces, except between characters of scripts that write none. */
export function joinWords(words: readonly string[]): string {
  return words.reduce((text, word) => text + (text === '' || glued(text, word) ? '' : ' ') + word, '');
}

export function glued(before: string, word: string): boolean {
  const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
  return unspaced.test(before.slice(-1)) && unspaced.test(word.charAt(0));
}
