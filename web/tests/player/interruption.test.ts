import { describe, expect, it } from 'vitest';
import { Interruption } from '../../src/player/interruption.js';
import { playerDefaults as options } from '../../src/player/player-options.js';

const none = { kind: 'none' };

describe('interruption', () => {
  it('is silent from the first moment until the seek has landed', () => {
    const stop = new Interruption(options);
    expect(stop.isSilent).toBe(false);
    stop.begin(3, 1000);
    expect(stop.isSilent).toBe(true);
    stop.ended(3, 20);
    stop.step(1050, 20.5, 0.2);
    expect(stop.isSilent).toBe(true);
    stop.resumed();
    expect(stop.isSilent).toBe(false);
  });

  it('waits for media past the end of the epoch, then seeks just behind it, once', () => {
    const stop = new Interruption(options);
    stop.begin(3, 0);
    stop.ended(3, 20);
    expect(stop.step(10, 20.05, 0.2)).toEqual(none);
    expect(stop.step(60, 20 + options.resumeCover, 0.2)).toEqual({ kind: 'seek', to: 20 + options.resumeNudge });
    expect(stop.step(110, 21, 0.2)).toEqual(none);
  });

  it('ignores the end of an earlier epoch', () => {
    const stop = new Interruption(options);
    stop.begin(5, 0);
    stop.ended(4, 10);
    expect(stop.phase).toBe('waiting');
    expect(stop.step(100, 30, 0.2)).toEqual(none);
    stop.ended(6, 12);
    expect(stop.step(150, 30, 0.2)).toEqual({ kind: 'seek', to: 12 + options.resumeNudge });
  });

  it('goes to the live edge when the server says nothing in time', () => {
    const stop = new Interruption(options);
    stop.begin(1, 0);
    expect(stop.step(options.interruptTimeoutMs - 1, 9, 0.2)).toEqual(none);
    expect(stop.step(options.interruptTimeoutMs, 9, 0.2)).toEqual({ kind: 'seek', to: 8.8 });
  });

  it('never goes back before a known end, even late', () => {
    const stop = new Interruption(options);
    stop.begin(1, 0);
    stop.ended(1, 10);
    expect(stop.step(options.interruptTimeoutMs, 10.05, 0.2)).toEqual({ kind: 'seek', to: 10 });
  });

  it('falls silent again when stopped while resuming', () => {
    const stop = new Interruption(options);
    stop.begin(1, 0);
    stop.ended(1, 5);
    stop.step(10, 6, 0.2);
    stop.begin(2, 20);
    stop.resumed();
    expect(stop.isSilent).toBe(true);
    expect(stop.step(30, 9, 0.2)).toEqual(none);
  });

  it('does nothing when nothing was stopped', () => {
    const stop = new Interruption(options);
    stop.ended(1, 5);
    expect(stop.step(5000, 9, 0.2)).toEqual(none);
    expect(stop.isSilent).toBe(false);
  });
});
