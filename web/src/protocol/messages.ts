/** The words of the hub, as the page uses them. Seconds are media seconds of the session's stream. */

export type PartKind = 'init' | 'fragment' | 'gap';

/** One piece of the live stream. A fragment may arrive in several pieces; `last` marks its final one. */
export interface StreamPart {
  readonly kind: PartKind;
  /** Rises when the server starts its encoder anew. */
  readonly generation: number;
  readonly startSeconds: number;
  readonly keyframe: boolean;
  readonly last: boolean;
  /** RFC 6381 codecs of an init part, for example `avc1.42c01f,mp4a.40.2`. */
  readonly codecs: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly language: string;
  readonly voice: string;
  readonly face: string;
  /** Whether the visitor made, copied or imported it; an original cannot be changed. */
  readonly own: boolean;
}

export interface Voice {
  readonly id: string;
  readonly engine: string;
  readonly name: string;
  readonly language: string;
  readonly gender: string;
}

/** Which language model answers. */
export interface Mind {
  readonly builtIn: boolean;
  readonly model: string;
  readonly hint: string;
}

export interface ServerStatus {
  readonly version: string;
  readonly mind: Mind;
  readonly sessions: number;
  readonly voices: VoiceMeasuring;
}

/** How far the server is with listening to its voices, which it does once. */
export interface VoiceMeasuring {
  readonly measured: number;
  readonly total: number;
  readonly running: boolean;
}

export interface OpenRequest {
  readonly persona: string;
  readonly face?: string;
  readonly voice?: string;
  readonly greet: boolean;
  readonly history?: readonly HistoryLine[];
}

export interface HistoryLine {
  readonly role: 'user' | 'persona';
  readonly text: string;
}

export interface SessionInfo {
  readonly session: string;
  readonly persona: Persona;
  readonly voice: string;
  readonly mind: Mind;
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
}

/** A turn began; `text` is what the visitor said, or null when the persona speaks first. */
export interface TurnStarted {
  readonly epoch: number;
  readonly text: string | null;
}

export type Stage = 'firstToken' | 'firstSpeech' | 'firstPicture';

/** Milliseconds since the server received the line. */
export interface Timing {
  readonly epoch: number;
  readonly stage: Stage;
  readonly milliseconds: number;
}

export interface SpeechStarted {
  readonly epoch: number;
  readonly seconds: number;
}

export interface CaptionWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Caption {
  readonly epoch: number;
  readonly words: readonly CaptionWord[];
}

export interface TurnEnded {
  readonly epoch: number;
  readonly seconds: number;
  readonly interrupted: boolean;
  /** The part of the reply that was heard. */
  readonly heard: string;
}

/** After an interruption: from `seconds` on, the stream holds nothing of `epoch`. */
export interface EpochEnded {
  readonly epoch: number;
  readonly seconds: number;
}

export interface Notice {
  readonly level: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly message: string;
}
