export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part of `TimeRanges` that is used, so that rules can be tested without a browser. */
export interface RangesLike {
  readonly length: number;
  start(index: number): number;
  end(index: number): number;
}

export function toRanges(source: RangesLike): Range[] {
  return Array.from({ length: source.length }, (_, i) => ({ start: source.start(i), end: source.end(i) }));
}

/** The end of all buffered media, or null when there is none. */
export function bufferedEnd(ranges: readonly Range[]): number | null {
  return ranges.at(-1)?.end ?? null;
}

export function contains(ranges: readonly Range[], seconds: number): boolean {
  return ranges.some((range) => seconds >= range.start && seconds < range.end);
}

/**
 * Where to go when the playhead stands in no buffered range: into the next range, as close to
 * `behind` seconds before its end as it allows. Null when it stands well, or nothing lies ahead.
 */
export function gapTarget(ranges: readonly Range[], seconds: number, behind: number): number | null {
  if (contains(ranges, seconds)) return null;
  const next = ranges.find((range) => range.start > seconds);
  if (next === undefined) return null;
  return Math.max(next.start, next.end - behind) + 0.001;
}
