import { describe, expect, it } from 'vitest';
import { bufferedEnd, contains, gapTarget, toRanges } from '../../src/player/ranges.js';

const ranges = [
  { start: 2, end: 5 },
  { start: 8, end: 12 },
];

describe('buffered ranges', () => {
  it('reads TimeRanges in order', () => {
    const source = { length: 2, start: (i: number) => ranges[i]!.start, end: (i: number) => ranges[i]!.end };
    expect(toRanges(source)).toEqual(ranges);
    expect(bufferedEnd(ranges)).toBe(12);
    expect(bufferedEnd([])).toBeNull();
  });

  it('includes the start of a range and excludes its end', () => {
    expect(contains(ranges, 2)).toBe(true);
    expect(contains(ranges, 5)).toBe(false);
  });

  it('jumps out of a gap to the distance from the next edge', () => {
    expect(gapTarget(ranges, 5, 0.2)).toBeCloseTo(11.801);
    expect(gapTarget(ranges, 0, 10)).toBeCloseTo(2.001);
  });

  it('stays where media is, and where none lies ahead', () => {
    expect(gapTarget(ranges, 3, 0.2)).toBeNull();
    expect(gapTarget(ranges, 12, 0.2)).toBeNull();
  });
});
