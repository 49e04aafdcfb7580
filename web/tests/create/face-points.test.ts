import { describe, expect, it } from 'vitest';
import { headCrop, middleCrop, moved, movedCrop, pointNames, templatePoints } from '../../src/create/face-points.js';

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

  it('frames the head within the picture, and the middle where there is no head', () => {
    const points = new Map([['forehead_top', { x: 300, y: 100 }], ['chin', { x: 300, y: 200 }], ['jaw_right', { x: 260, y: 150 }], ['jaw_left', { x: 340, y: 150 }]]);
    const crop = headCrop(points, 640, 480);
    expect(crop.side).toBeCloseTo(235);
    expect(crop.left + crop.side / 2).toBeCloseTo(300);
    expect(crop.top).toBeGreaterThanOrEqual(0);
    expect(crop.top + crop.side).toBeGreaterThan(200);
    expect(headCrop(new Map(), 640, 480)).toEqual(middleCrop(640, 480));
  });
});
