import { describe, expect, it } from 'vitest';
import { LiveEdge } from '../../src/player/live-edge.js';
import { playerDefaults as options } from '../../src/player/player-options.js';

/** Runs the edge for `seconds` with a fixed distance, and returns the last decision. */
function settle(edge: LiveEdge, ahead: number, speaking: boolean, from = 0, seconds = 5) {
  let decision = edge.decide({ nowMs: from, ahead, speaking });
  for (let ms = 50; ms <= seconds * 1000; ms += 50) decision = edge.decide({ nowMs: from + ms, ahead, speaking });
  return decision;
}

/** Plays against a stream that arrives in real time; returns distance and rate after each 50 ms. */
function simulate(edge: LiveEdge, ahead: number, seconds: number, speaking = false): { ahead: number; rate: number }[] {
  const trace = [];
  for (let ms = 0; ms < seconds * 1000; ms += 50) {
    const { rate, seek } = edge.decide({ nowMs: ms, ahead, speaking });
    if (seek) ahead = edge.target;
    ahead += 0.05 - 0.05 * rate;
    trace.push({ ahead, rate });
  }
  return trace;
}

describe('live edge', () => {
  it('plays at normal speed near the target', () => {
    expect(settle(new LiveEdge(options), options.target, false)).toEqual({ rate: 1, seek: false });
  });

  it('plays faster above the high mark, gently while somebody speaks', () => {
    expect(settle(new LiveEdge(options), 0.8, true).rate).toBe(1.05);
    expect(settle(new LiveEdge(options), 0.8, false).rate).toBe(options.idleRate);
  });

  it('leaves a small excess alone during speech and works it off in silence', () => {
    expect(settle(new LiveEdge(options), 0.45, true).rate).toBe(1);
    expect(settle(new LiveEdge(options), 0.45, false).rate).toBeGreaterThan(1);
  });

  it('comes from half a second to the target and stays there', () => {
    const trace = simulate(new LiveEdge(options), 0.55, 20);
    const tail = trace.slice(-100);
    expect(Math.max(...tail.map((step) => step.ahead))).toBeLessThan(options.target + options.idleSlack + 0.01);
    expect(Math.min(...tail.map((step) => step.ahead))).toBeGreaterThan(options.low);
    expect(tail.filter((step) => step.rate !== 1).length).toBeLessThan(5);
  });

  it('seeks once when far behind, not for every fragment', () => {
    const edge = new LiveEdge(options);
    expect(edge.decide({ nowMs: 0, ahead: 4, speaking: true })).toEqual({ rate: 1, seek: true });
    expect(edge.decide({ nowMs: 50, ahead: edge.target, speaking: true })).toEqual({ rate: 1, seek: false });
  });

  it('slows down before it runs dry, and until it has recovered', () => {
    const edge = new LiveEdge(options);
    expect(edge.decide({ nowMs: 0, ahead: 0.05, speaking: true }).rate).toBe(options.slowRate);
    expect(edge.decide({ nowMs: 50, ahead: 0.1, speaking: true }).rate).toBe(options.slowRate);
    expect(settle(edge, options.target, true, 100).rate).toBe(1);
  });

  it('is not swung by single late or early fragments', () => {
    const edge = new LiveEdge(options);
    settle(edge, options.target, false);
    expect(edge.decide({ nowMs: 5050, ahead: options.target + 0.08, speaking: false }).rate).toBe(1);
  });

  it('keeps a larger distance after stalls, up to the ceiling, and comes back in calm times', () => {
    const edge = new LiveEdge(options);
    edge.stalled(0);
    expect(edge.target).toBeCloseTo(options.target + options.stallStep);
    for (let i = 0; i < 50; i++) edge.stalled(0);
    expect(edge.target).toBeCloseTo(options.targetCeiling);
    edge.decide({ nowMs: 19_000, ahead: 0.5, speaking: false });
    expect(edge.target).toBeCloseTo(options.targetCeiling);
    for (let calm = 1; calm <= 20; calm++) edge.decide({ nowMs: calm * 20_000, ahead: 0.3, speaking: false });
    expect(edge.target).toBeCloseTo(options.target);
  });
});
