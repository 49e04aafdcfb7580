import type { HistoryLine } from '../protocol/messages.js';

export type TranscriptEntry =
  | { readonly kind: 'user'; readonly epoch: number; readonly text: string }
  | { readonly kind: 'persona'; readonly epoch: number; readonly name: string; text: string; interrupted: boolean; done: boolean }
  | { readonly kind: 'note'; readonly text: string };

/** Lines handed to the server when a dropped call is taken up again. */
const historyLines = 40;

/** What was said in the call, in order. The persona's lines hold what was heard, not what was written. */
export class Transcript {
  #entries: TranscriptEntry[] = [];

  get entries(): readonly TranscriptEntry[] {
    return this.#entries;
  }

  addUser(epoch: number, text: string): void {
    this.#entries.push({ kind: 'user', epoch, text });
  }

  addNote(text: string): void {
    this.#entries.push({ kind: 'note', text });
  }

  /** Sets the persona's line of an epoch, adding it at its first word. Returns whether anything changed. */
  heard(epoch: number, name: string, text: string): boolean {
    if (text === '') return false;
    const entry = this.#find(epoch);
    if (entry === undefined) {
      this.#entries.push({ kind: 'persona', epoch, name, text, interrupted: false, done: false });
      return true;
    }
    if (entry.done || entry.text === text) return false;
    entry.text = text;
    return true;
  }

  /** Ends the persona's line; `text` replaces it when given. */
  finish(epoch: number, interrupted: boolean, text = ''): void {
    const entry = this.#find(epoch);
    if (entry === undefined) return;
    if (text !== '') entry.text = text;
    entry.interrupted = interrupted;
    entry.done = true;
  }

  /** Ends lines that an ended connection left open. */
  finishAll(): void {
    for (const entry of this.#entries) if (entry.kind === 'persona') entry.done = true;
  }

  /** The conversation as the server wants it back, newest lines last. */
  history(): HistoryLine[] {
    return this.#entries
      .flatMap((entry) => (entry.kind === 'note' ? [] : [{ role: entry.kind, text: entry.text }]))
      .slice(-historyLines);
  }

  /** The open line of an epoch. */
  line(epoch: number): TranscriptEntry | undefined {
    return this.#find(epoch);
  }

  #find(epoch: number): (TranscriptEntry & { kind: 'persona' }) | undefined {
    const entry = this.#entries.findLast((one) => one.kind === 'persona' && one.epoch === epoch && !one.done);
    return entry?.kind === 'persona' ? entry : undefined;
  }
}
