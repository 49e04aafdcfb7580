import type { Stage } from '../protocol/messages.js';

/** One exchange: a line of the visitor (or a greeting) and its answer. */
export interface Turn {
  readonly epoch: number;
  /** When the visitor sent the line, on `performance.now()`; null for a greeting. */
  sentAt: number | null;
  firstTokenMs: number | null;
  firstSpeechMs: number | null;
  firstPictureMs: number | null;
  onGlassMs: number | null;
  /** Media seconds at which speech begins and ends, as far as known. */
  speechStart: number | null;
  speechEnd: number | null;
  interrupted: boolean;
}

export function newTurn(epoch: number): Turn {
  return {
    epoch,
    sentAt: null,
    firstTokenMs: null,
    firstSpeechMs: null,
    firstPictureMs: null,
    onGlassMs: null,
    speechStart: null,
    speechEnd: null,
    interrupted: false,
  };
}

export function recordStage(turn: Turn, stage: Stage, milliseconds: number): void {
  if (stage === 'firstToken') turn.firstTokenMs ??= milliseconds;
  else if (stage === 'firstSpeech') turn.firstSpeechMs ??= milliseconds;
  else turn.firstPictureMs ??= milliseconds;
}

/** True while the persona is heard at `seconds`. */
export function isSpeaking(turn: Turn, seconds: number): boolean {
  return turn.speechStart !== null && seconds >= turn.speechStart && (turn.speechEnd === null || seconds < turn.speechEnd);
}

/** True until the answer was heard to its end. */
export function isActive(turn: Turn, seconds: number): boolean {
  return turn.speechEnd === null || seconds < turn.speechEnd;
}

export interface TimingSegment {
  readonly key: 'thinking' | 'voice' | 'picture' | 'delivery';
  readonly label: string;
  /** When this step was done, in milliseconds since the line was sent. */
  readonly atMs: number;
  readonly lengthMs: number;
}

/** The steps of a turn as parts of a stacked bar; a step nobody measured is left out. */
export function timingSegments(turn: Turn): TimingSegment[] {
  const steps = [
    { key: 'thinking', label: 'First token', atMs: turn.firstTokenMs },
    { key: 'voice', label: 'First speech', atMs: turn.firstSpeechMs },
    { key: 'picture', label: 'First picture', atMs: turn.firstPictureMs },
    { key: 'delivery', label: 'On glass', atMs: turn.onGlassMs },
  ] as const;
  let before = 0;
  return steps.flatMap(({ key, label, atMs }) => {
    if (atMs === null) return [];
    const lengthMs = Math.max(0, atMs - before);
    before = Math.max(before, atMs);
    return [{ key, label, atMs, lengthMs }];
  });
}

export function totalMs(turn: Turn): number | null {
  const ends = timingSegments(turn).map((segment) => segment.atMs);
  return ends.length === 0 ? null : Math.max(...ends);
}
