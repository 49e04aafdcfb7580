import { describe, expect, it } from 'vitest';
import { PresentedFrames } from '../../src/player/presented-frames.js';

function shown(count: number): PresentedFrames {
  const frames = new PresentedFrames();
  for (let i = 0; i < count; i++) frames.add({ mediaTime: i * 0.04, shownMs: 1000 + i * 40 });
  return frames;
}

describe('presented frames', () => {
  it('reports the first frame at or after a moment still to come', () => {
    const frames = shown(3);
    const reports: number[] = [];
    frames.whenShown(0.2, (ms) => reports.push(ms));
    frames.add({ mediaTime: 0.16, shownMs: 1160 });
    expect(reports).toEqual([]);
    frames.add({ mediaTime: 0.2, shownMs: 1200 });
    frames.add({ mediaTime: 0.24, shownMs: 1240 });
    expect(reports).toEqual([1200]);
  });

  it('reports a frame that was shown before anybody asked', () => {
    const reports: number[] = [];
    shown(10).whenShown(0.12, (ms) => reports.push(ms));
    expect(reports).toEqual([1120]);
  });

  it('takes a frame that begins at the moment itself, whatever the rounding', () => {
    const reports: number[] = [];
    shown(10).whenShown(0.12000000000000001, (ms) => reports.push(ms));
    expect(reports).toEqual([1120]);
  });

  it('forgets what it waited for when cleared', () => {
    const frames = shown(2);
    const reports: number[] = [];
    frames.whenShown(9, (ms) => reports.push(ms));
    frames.clear();
    frames.add({ mediaTime: 10, shownMs: 5 });
    expect(reports).toEqual([]);
  });
});
