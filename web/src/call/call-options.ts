import type { PlayerOptions } from '../player/player-options.js';

export interface CallOptions {
  readonly server: URL;
  readonly video: HTMLVideoElement;
  readonly persona: string;
  readonly voice?: string | undefined;
  readonly face?: string | undefined;
  /** Whether the persona speaks first. */
  readonly greet: boolean;
  /** Replaces defaults of the player. */
  readonly player?: Partial<PlayerOptions> | undefined;
}
