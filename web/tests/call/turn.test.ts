import { describe, expect, it } from 'vitest';
import { newTurn, recordStage, timingSegments, totalMs } from '../../src/call/turn.js';

describe('timing bar', () => {
  it('stacks the steps so that they add up to the total', () => {
    const turn = { ...newTurn(1), firstTokenMs: 12, firstSpeechMs: 80, firstPictureMs: 130, onGlassMs: 420 };
    const segments = timingSegments(turn);
    expect(segments.map((segment) => segment.lengthMs)).toEqual([12, 68, 50, 290]);
    expect(segments.reduce((sum, segment) => sum + segment.lengthMs, 0)).toBe(totalMs(turn));
  });

  it('leaves out a step nobody measured', () => {
    const turn = { ...newTurn(1), firstTokenMs: 12, onGlassMs: 400 };
    expect(timingSegments(turn).map(({ key, lengthMs }) => [key, lengthMs])).toEqual([['thinking', 12], ['delivery', 388]]);
  });

  it('never shows a negative step when clocks disagree', () => {
    const turn = { ...newTurn(1), firstTokenMs: 30, firstSpeechMs: 20, firstPictureMs: 50 };
    expect(timingSegments(turn).map((segment) => segment.lengthMs)).toEqual([30, 0, 20]);
    expect(totalMs(turn)).toBe(50);
  });

  it('is empty before anything was measured', () => {
    expect(timingSegments(newTurn(1))).toEqual([]);
    expect(totalMs(newTurn(1))).toBeNull();
  });

  it('keeps the first report of a stage', () => {
    const turn = newTurn(1);
    recordStage(turn, 'firstSpeech', 80);
    recordStage(turn, 'firstSpeech', 300);
    expect(turn.firstSpeechMs).toBe(80);
  });
});
