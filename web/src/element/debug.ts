import type { Call } from '../call/call.js';
import type { LoggedEvent } from '../call/event-log.js';
import type { Turn } from '../call/turn.js';
import type { PlayerStats } from '../player/media-player.js';

/** What end-to-end tests and the curious read from `window.personaAvatar`. Always of the newest call. */
export interface PersonaAvatarDebug {
  readonly state: string;
  readonly player: PlayerStats;
  readonly lastTurn: Turn | null;
  readonly speaking: boolean;
  readonly busy: boolean;
  readonly captionText: string;
  readonly captionWord: string;
  readonly transcript: readonly object[];
  readonly events: readonly LoggedEvent[];
}

declare global {
  interface Window {
    personaAvatar?: PersonaAvatarDebug;
  }
}

export function exposeForTests(call: Call): void {
  window.personaAvatar = {
    get state() {
      return call.state.kind;
    },
    get player() {
      return call.player.stats;
    },
    get lastTurn() {
      return call.lastTurn;
    },
    get speaking() {
      return call.speaking;
    },
    get busy() {
      return call.busy;
    },
    get captionText() {
      return call.captionText;
    },
    get captionWord() {
      return call.caption.words[call.caption.current]?.text ?? '';
    },
    get transcript() {
      return call.transcript.entries;
    },
    get events() {
      return call.log.events;
    },
  };
}
