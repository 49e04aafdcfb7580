/** What the player holds on to. Seconds of media unless a name says otherwise. */
export interface PlayerOptions {
  /** How far behind the newest received media the picture is kept. */
  readonly target: number;
  /** Below this the player slows slightly, so that the next late fragment does not stop it. */
  readonly low: number;
  /** Excess over `target` that is caught up while nobody speaks, when a changed rate cannot be heard. */
  readonly idleSlack: number;
  /** Above this the player runs faster even during speech. */
  readonly high: number;
  /** Above this it seeks, once, to the target. */
  readonly far: number;
  /** Greatest speed of catching up while nobody speaks, and the speed during speech. */
  readonly idleRate: number;
  readonly fastRate: number;
  readonly slowRate: number;
  /** Added to the target by each stall, up to `targetCeiling`. */
  readonly stallStep: number;
  readonly targetCeiling: number;
  /** Played media kept behind the playhead. */
  readonly keep: number;
  /** Media that has to be there after an epoch's end before playing goes on. */
  readonly resumeCover: number;
  /**
   * Added to an epoch's end when seeking there. The AAC priming moves both tracks 1024 samples (21 ms) behind the
   * server's sample clock, and a coded audio frame reaches as far into the next one; the rest is for rounding.
   */
  readonly resumeNudge: number;
  /** Wait for the server's word on an interruption before going to the live edge anyway. */
  readonly interruptTimeoutMs: number;
}

export const playerDefaults: PlayerOptions = {
  target: 0.15,
  low: 0.08,
  idleSlack: 0.03,
  high: 0.6,
  far: 1.5,
  idleRate: 1.25,
  fastRate: 1.05,
  slowRate: 0.96,
  stallStep: 0.04,
  targetCeiling: 0.5,
  keep: 10,
  resumeCover: 0.1,
  resumeNudge: 0.05,
  interruptTimeoutMs: 1500,
};
