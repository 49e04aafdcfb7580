import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/create/face-facts.js';

const answer = (background?: string) => ({
  quality: { eyeDistance: 94.4, sharpness: 0.7, yaw: -3.2, mouthGap: 0.01 },
  ...(background === undefined ? {} : { background }),
});

describe('what was measured of a face', () => {
  it('is told in words', () => {
    expect(factsOf(answer())).toBe('Eyes 94 pixels apart, sharp, turned 3 degrees, mouth closed.');
  });

  it('says whether the background stands still or bends with the head', () => {
    expect(factsOf(answer('still'))).toContain('stands still');
    expect(factsOf(answer('bends'))).toContain('bends');
  });
});
