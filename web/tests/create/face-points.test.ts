import { describe, expect, it } from 'vitest';
import { middleCrop, moved, movedCrop, pointNames, templatePoints } from '../../src/create/face-points.js';

describe('points of a face', () => {
  it('begin in the middle, all of them, eyes over mouth', () => {
    const points = templatePoints(400, 600);
    expect([...points.keys()].sort()).toEqual(Object.keys(pointNames).sort());
    expect(points.get('right_eye_center')!.y).toBeLessThan(points.get('mouth_right')!.y);
    expect(points.get('right_eye_center')!.x).toBeLessThan(points.get('left_eye_center')!.x);
  });

  it('stay inside the picture', () => {
    expect(moved({ x: 5, y: 5 }, -10, 700, 100, 200)).toEqual({ x: 0, y: 200 });
  });
});

describe('the part that is shown', () => {
  it('stays inside the picture and is never too small', () => {
    expect(middleCrop(400, 600)).toEqual({ left: 0, top: 100, side: 400 });
    expect(movedCrop({ left: 0, top: 100, side: 400 }, 50, -500, 1000, 400, 600)).toEqual({ left: 0, top: 0, side: 400 });
    expect(movedCrop({ left: 100, top: 100, side: 100 }, 0, 0, -90, 400, 600)).toEqual({ left: 118, top: 118, side: 64 });
  });
});
