import { field, flag, list, number, text } from './field.js';
import type {
  Caption, EpochEnded, Mind, Notice, PartKind, Persona, ServerStatus, SessionInfo, SpeechStarted, Stage,
  StreamPart, Timing, TurnEnded, TurnStarted, Voice,
} from './messages.js';

const kinds: readonly PartKind[] = ['init', 'fragment', 'gap'];
const stages: readonly Stage[] = ['firstToken', 'firstSpeech', 'firstPicture'];
const levels: readonly Notice['level'][] = ['info', 'warning', 'error'];

export function readPart(raw: unknown): StreamPart {
  const data = field(raw, 'data');
  return {
    kind: oneOf(kinds, field(raw, 'kind'), 'fragment'),
    generation: number(raw, 'generation'),
    startSeconds: number(raw, 'startSeconds'),
    keyframe: flag(raw, 'keyframe'),
    last: flag(raw, 'last', true),
    codecs: text(raw, 'codecs'),
    data: data instanceof Uint8Array ? (data as Uint8Array<ArrayBuffer>) : new Uint8Array(),
  };
}

export function readPersona(raw: unknown): Persona {
  const id = text(raw, 'id');
  return {
    id,
    name: text(raw, 'name', id),
    tagline: text(raw, 'tagline'),
    description: text(raw, 'description'),
    language: text(raw, 'language'),
    voice: text(raw, 'voice'),
    face: text(raw, 'face'),
    own: flag(raw, 'own'),
  };
}

export function readVoice(raw: unknown): Voice {
  const id = text(raw, 'id');
  return {
    id,
    engine: text(raw, 'engine'),
    name: text(raw, 'name', id),
    language: text(raw, 'language'),
    gender: text(raw, 'gender'),
  };
}

export function readMind(raw: unknown): Mind {
  return { builtIn: flag(raw, 'builtIn', true), model: text(raw, 'model'), hint: text(raw, 'hint') };
}

export function readStatus(raw: unknown): ServerStatus {
  const voices = field(raw, 'voices');
  return {
    version: text(raw, 'version'),
    mind: readMind(field(raw, 'mind')),
    sessions: number(raw, 'sessions'),
    voices: { measured: number(voices, 'measured'), total: number(voices, 'total'), running: flag(voices, 'running') },
  };
}

export function readSession(raw: unknown): SessionInfo {
  return {
    session: text(raw, 'session'),
    persona: readPersona(field(raw, 'persona')),
    voice: text(raw, 'voice'),
    mind: readMind(field(raw, 'mind')),
    width: number(raw, 'width', 512),
    height: number(raw, 'height', 512),
    frameRate: number(raw, 'frameRate', 25),
  };
}

export function readTurnStarted(raw: unknown): TurnStarted {
  const said = field(raw, 'text');
  return { epoch: number(raw, 'epoch'), text: typeof said === 'string' ? said : null };
}

export function readTiming(raw: unknown): Timing {
  return {
    epoch: number(raw, 'epoch'),
    stage: oneOf(stages, field(raw, 'stage'), 'firstToken'),
    milliseconds: number(raw, 'milliseconds'),
  };
}

/** Reads `SpeechStarted` and `EpochEnded`, which share their shape. */
export function readMoment(raw: unknown): SpeechStarted & EpochEnded {
  return { epoch: number(raw, 'epoch'), seconds: number(raw, 'seconds') };
}

export function readCaption(raw: unknown): Caption {
  const words = list(raw, 'words').map((word) => ({
    text: text(word, 'text'),
    start: number(word, 'start'),
    end: number(word, 'end'),
  }));
  return { epoch: number(raw, 'epoch'), words: words.filter((word) => word.text.length > 0) };
}

export function readTurnEnded(raw: unknown): TurnEnded {
  return {
    epoch: number(raw, 'epoch'),
    seconds: number(raw, 'seconds'),
    interrupted: flag(raw, 'interrupted'),
    heard: text(raw, 'heard'),
  };
}

export function readNotice(raw: unknown): Notice {
  return {
    level: oneOf(levels, field(raw, 'level'), 'info'),
    code: text(raw, 'code'),
    message: text(raw, 'message'),
  };
}

/** Accepts an enumeration as its index or as its name in any case. */
function oneOf<T extends string>(names: readonly T[], value: unknown, fallback: T): T {
  if (typeof value === 'number') return names[value] ?? fallback;
  if (typeof value !== 'string') return fallback;
  return names.find((name) => name.toLowerCase() === value.toLowerCase()) ?? fallback;
}
