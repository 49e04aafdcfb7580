/** The words of the HTTP API around making and changing personas. */

export interface VoiceChoice {
  readonly id: string;
  readonly pitch: number;
  readonly range: number;
  readonly rate: number;
  readonly formant: number;
  readonly gain: number;
  readonly effects: readonly string[];
}

export interface VoiceOption {
  readonly voice: VoiceChoice;
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface FaceOption {
  readonly title: string;
  readonly painter: string;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Id of a face of the library; empty for a drawing that is in none. */
  readonly face: string;
  /** The JSON a drawing is made from; empty for a face of the library. */
  readonly looks: string;
}

export interface Reason {
  readonly step: string;
  readonly text: string;
}

export interface Making {
  readonly reasons: readonly Reason[];
  readonly notices: readonly string[];
  readonly voices: readonly VoiceOption[];
  readonly faces: readonly FaceOption[];
}

/** A card as JSON; the page edits the fields it knows and sends all the others back as they came. */
export type Card = { readonly [field: string]: unknown };

export interface PersonaDetail {
  readonly id: string;
  readonly source: 'original' | 'created' | 'duplicated' | 'imported';
  readonly version: number;
  readonly card: Card;
  readonly description: string;
  readonly category: string;
  readonly seed: number;
  readonly making: Making;
}

export interface CharacterWritten {
  readonly step: 'character';
  readonly name: string;
  readonly tagline: string;
  readonly about: string;
  readonly language: string;
  readonly category: string;
  readonly greeting: string;
  readonly traits: readonly string[];
  readonly reasons: readonly string[];
  readonly notices: readonly string[];
  readonly seed: number;
}

export interface VoiceAuditioned {
  readonly step: 'voice';
  readonly index: number;
  readonly option: VoiceOption;
  /** Listened to: score and reasons are what was heard, not what is expected. */
  readonly measured: boolean;
  readonly chosen: boolean;
  readonly fault: string;
}

export interface FacePainted {
  readonly step: 'face';
  readonly index: number;
  readonly option: FaceOption;
}

export interface FaceTried {
  readonly step: 'trial';
  readonly painter: string;
  readonly attempt: number;
  readonly verdict: string;
}

export interface PersonaStored {
  readonly step: 'done';
  readonly id: string;
  readonly name: string;
  readonly milliseconds: number;
}

export interface CreationFailed {
  readonly step: 'failed';
  readonly message: string;
}

export type CreationEvent = CharacterWritten | VoiceAuditioned | FacePainted | FaceTried | PersonaStored | CreationFailed;

export interface Face {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly shipped: boolean;
}
