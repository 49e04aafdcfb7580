/** A point of a face in pixels of the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The points that are shown, with what a screen reader calls them; right and left are the face's own. */
export const pointNames: Readonly<Record<string, string>> = {
  right_eye_outer: 'right eye, outer corner', right_eye_inner: 'right eye, inner corner', right_eye_center: 'right pupil',
  left_eye_inner: 'left eye, inner corner', left_eye_outer: 'left eye, outer corner', left_eye_center: 'left pupil',
  right_eye_top: 'right upper lid', right_eye_bottom: 'right lower lid', left_eye_top: 'left upper lid', left_eye_bottom: 'left lower lid',
  right_brow_mid: 'right brow', left_brow_mid: 'left brow', nose_tip: 'tip of the nose',
  mouth_right: 'right corner of the mouth', mouth_left: 'left corner of the mouth', upper_lip_outer: 'upper lip', lower_lip_outer: 'lower lip',
  chin: 'chin', jaw_right: 'right cheek', jaw_left: 'left cheek', forehead_top: 'top of the forehead',
};

/** Where points lie in a face of width 1 whose middle is 0,0: a beginning for faces no tracker finds. */
const template: Readonly<Record<string, readonly [number, number]>> = {
  right_eye_outer: [-0.33, -0.16], right_eye_inner: [-0.12, -0.15], right_eye_center: [-0.22, -0.16],
  left_eye_inner: [0.12, -0.15], left_eye_outer: [0.33, -0.16], left_eye_center: [0.22, -0.16],
  right_eye_top: [-0.22, -0.2], right_eye_bottom: [-0.22, -0.12], left_eye_top: [0.22, -0.2], left_eye_bottom: [0.22, -0.12],
  right_brow_mid: [-0.24, -0.29], left_brow_mid: [0.24, -0.29], nose_tip: [0, 0.08],
  mouth_right: [-0.19, 0.3], mouth_left: [0.19, 0.3], upper_lip_outer: [0, 0.25], lower_lip_outer: [0, 0.38],
  chin: [0, 0.62], jaw_right: [-0.5, 0], jaw_left: [0.5, 0], forehead_top: [0, -0.6],
};

/** Points to begin with in a picture without a face that was found. */
export function templatePoints(width: number, height: number): Map<string, Point> {
  const size = Math.min(width, height) * 0.5;
  return new Map(Object.entries(template).map(([name, [x, y]]) => [name, { x: width / 2 + x * size, y: height / 2 + y * size }]));
}

/** A point moved, kept inside the picture. */
export function moved(point: Point, dx: number, dy: number, width: number, height: number): Point {
  return { x: clamp(point.x + dx, 0, width), y: clamp(point.y + dy, 0, height) };
}

/** A crop moved and sized, kept inside the picture and not smaller than 64 pixels. */
export function movedCrop(crop: Crop, dx: number, dy: number, grow: number, width: number, height: number): Crop {
  const side = clamp(crop.side + grow, Math.min(64, width, height), Math.min(width, height));
  return { side, left: clamp(crop.left + dx - (side - crop.side) / 2, 0, width - side), top: clamp(crop.top + dy - (side - crop.side) / 2, 0, height - side) };
}

/** The square that frames a head as in a call, as the server chooses it where nobody else does. */
export function headCrop(points: ReadonlyMap<string, Point>, width: number, height: number): Crop {
  const [top, chin, right, left] = ['forehead_top', 'chin', 'jaw_right', 'jaw_left'].map((name) => points.get(name));
  if (top === undefined || chin === undefined || right === undefined || left === undefined) return middleCrop(width, height);
  const face = Math.max(Math.abs(chin.y - top.y), 1.15 * Math.abs(left.x - right.x));
  const side = clamp(2.35 * face, Math.min(64, width, height), Math.min(width, height));
  return { side, left: clamp((left.x + right.x) / 2 - side / 2, 0, width - side), top: clamp((top.y + chin.y) / 2 - 0.47 * side, 0, height - side) };
}

/** The largest square in the middle. */
export function middleCrop(width: number, height: number): Crop {
  const side = Math.min(width, height);
  return { left: (width - side) / 2, top: (height - side) / 2, side };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
