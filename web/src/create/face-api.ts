import { field, list, number, text } from '../protocol/field.js';
import { factsOf } from './face-facts.js';
import { type Crop, type Point, pointNames } from './face-points.js';
import type { Face } from './messages.js';
import { ask } from './persona-api.js';
import { readFace } from './read.js';

export interface Look {
  readonly width: number;
  readonly height: number;
  /** The points of every face that was found, the largest first. */
  readonly faces: readonly ReadonlyMap<string, Point>[];
}

export interface AddedFace {
  readonly face: Face;
  /** How well the picture suits, 0 to 1. */
  readonly score: number;
  readonly advice: readonly string[];
  /** What was measured, in words. */
  readonly facts: string;
}

export interface FaceSaid {
  readonly name: string;
  /** Whether the points are those of a face that was found, some of them moved. */
  readonly seen: boolean;
  readonly points: ReadonlyMap<string, Point> | null;
  readonly crop: Crop | null;
  readonly realPerson: boolean;
  readonly consent: boolean;
}

/** What the tracker sees in a picture. */
export async function look(picture: Blob, signal: AbortSignal): Promise<Look> {
  const answer: unknown = await (await ask('POST', 'api/faces/look', picture, signal)).json();
  return { width: number(answer, 'width'), height: number(answer, 'height'), faces: list(answer, 'faces').map(readPoints) };
}

export async function addFace(picture: Blob, said: FaceSaid): Promise<AddedFace> {
  const form = new FormData();
  const points = said.points === null ? null : Object.fromEntries([...said.points].map(([name, { x, y }]) => [name, [x, y]]));
  form.append('picture', picture, 'picture');
  form.append('face', JSON.stringify({ ...said, points }));
  const answer: unknown = await (await ask('POST', 'api/faces', form)).json();
  const quality = field(answer, 'quality');
  return { face: readFace(field(answer, 'face')), score: number(quality, 'score'), advice: list(quality, 'advice').map(String), facts: factsOf(answer) };
}

/** Removes a face of the user's. */
export async function removeFace(id: string): Promise<void> {
  await ask('DELETE', `api/faces/${encodeURIComponent(id)}`);
}

function readPoints(raw: unknown): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const name of Object.keys(pointNames)) {
    const [x, y] = list(field(raw, 'points'), name).map(Number);
    if (x !== undefined && y !== undefined && text(field(raw, 'points'), name) !== '') points.set(name, { x, y });
  }
  return points;
}
