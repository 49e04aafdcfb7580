import { field, number } from '../protocol/field.js';

/** What was measured of a face that was added, in words. */
export function factsOf(answer: unknown): string {
  const quality = field(answer, 'quality');
  const eyes = `Eyes ${Math.round(number(quality, 'eyeDistance'))} pixels apart, ${number(quality, 'sharpness') < 0.35 ? 'blurred' : 'sharp'}`;
  const head = `turned ${Math.abs(Math.round(number(quality, 'yaw')))} degrees, mouth ${number(quality, 'mouthGap') > 0.06 ? 'open' : 'closed'}.`;
  return `${eyes}, ${head}${backgrounds[String(field(answer, 'background'))] ?? ''}`;
}

const backgrounds: Readonly<Record<string, string>> = {
  still: ' The background stands still behind the head.',
  bends: ' The background bends a little with the head: it cannot be told from hair or clothes.',
};
