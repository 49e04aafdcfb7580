import type { CharacterWritten, CreationEvent, FaceOption, FaceTried, VoiceAuditioned } from './messages.js';

/** How far a creation has come. Immutable. */
export interface Progress {
  readonly state: 'running' | 'done' | 'failed' | 'stopped';
  readonly character: CharacterWritten | null;
  readonly voices: readonly VoiceAuditioned[];
  readonly faces: readonly FaceOption[];
  readonly trials: readonly FaceTried[];
  /** Id of the stored persona. */
  readonly id: string;
  readonly milliseconds: number;
  readonly problem: string;
}

export const begun: Progress = { state: 'running', character: null, voices: [], faces: [], trials: [], id: '', milliseconds: 0, problem: '' };

export function advance(progress: Progress, event: CreationEvent): Progress {
  switch (event.step) {
    case 'character':
      return { ...progress, character: event };
    case 'voice':
      // The chosen one is told twice.
      return { ...progress, voices: [...progress.voices.filter(({ index }) => index !== event.index), event].sort((a, b) => a.index - b.index) };
    case 'face':
      return { ...progress, faces: [...progress.faces, event.option] };
    case 'trial':
      return { ...progress, trials: [...progress.trials, event] };
    case 'done':
      return { ...progress, state: 'done', id: event.id, milliseconds: event.milliseconds };
    case 'failed':
      return { ...progress, state: 'failed', problem: event.message };
  }
}

/** What a screen reader is told when an event arrives; empty for what would only chatter. */
export function announcement(event: CreationEvent): string {
  switch (event.step) {
    case 'character':
      return `The character is written: ${event.name}. ${event.tagline}.`;
    case 'voice':
      return event.chosen ? `Voice chosen: ${event.option.name}.` : '';
    case 'face':
      return event.index === 0 ? 'A first face is drawn.' : '';
    case 'done':
      return `${event.name} is ready.`;
    case 'failed':
      return event.message;
    default:
      return '';
  }
}

/** A score as people read it. */
export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
