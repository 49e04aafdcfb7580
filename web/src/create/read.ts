import { field, flag, list, number, text } from '../protocol/field.js';
import type { Card, CreationEvent, Face, FaceOption, Making, PersonaDetail, VoiceChoice, VoiceOption } from './messages.js';

const sources: readonly PersonaDetail['source'][] = ['original', 'created', 'duplicated', 'imported'];

export function readDetail(raw: unknown): PersonaDetail {
  const card = field(raw, 'card');
  return {
    id: text(raw, 'id'),
    source: sources.find((source) => source === text(raw, 'source')) ?? 'original',
    version: number(raw, 'version'),
    card: card !== null && typeof card === 'object' ? (card as Card) : {},
    description: text(raw, 'description'),
    category: text(raw, 'category'),
    seed: number(raw, 'seed'),
    making: readMaking(field(raw, 'making')),
  };
}

export function readVoiceChoice(raw: unknown): VoiceChoice {
  return {
    id: text(raw, 'id'),
    pitch: number(raw, 'pitch'),
    range: number(raw, 'range', 1),
    rate: number(raw, 'rate', 1),
    formant: number(raw, 'formant', 1),
    gain: number(raw, 'gain'),
    effects: strings(raw, 'effects'),
  };
}

export function readFace(raw: unknown): Face {
  const id = text(raw, 'id');
  return { id, name: text(raw, 'name', id), kind: text(raw, 'kind'), description: text(raw, 'description'), shipped: flag(raw, 'shipped') };
}

/** One line of a creation; null for a step this page does not know. */
export function readEvent(raw: unknown): CreationEvent | null {
  switch (text(raw, 'step')) {
    case 'character':
      return {
        step: 'character', name: text(raw, 'name'), tagline: text(raw, 'tagline'), about: text(raw, 'about'), language: text(raw, 'language'),
        category: text(raw, 'category'), greeting: text(raw, 'greeting'), traits: strings(raw, 'traits'), reasons: strings(raw, 'reasons'),
        notices: strings(raw, 'notices'), seed: number(raw, 'seed'),
      };
    case 'voice':
      return { step: 'voice', index: number(raw, 'index'), option: readVoiceOption(field(raw, 'option')), measured: flag(raw, 'measured'), chosen: flag(raw, 'chosen'), fault: text(raw, 'fault') };
    case 'face':
      return { step: 'face', index: number(raw, 'index'), option: readFaceOption(field(raw, 'option')) };
    case 'trial':
      return { step: 'trial', painter: text(raw, 'painter'), attempt: number(raw, 'attempt'), verdict: text(raw, 'verdict') };
    case 'done':
      return { step: 'done', id: text(raw, 'id'), name: text(raw, 'name'), milliseconds: number(raw, 'milliseconds') };
    case 'failed':
      return { step: 'failed', message: text(raw, 'message') };
    default:
      return null;
  }
}

function readMaking(raw: unknown): Making {
  return {
    reasons: list(raw, 'reasons').map((reason) => ({ step: text(reason, 'step'), text: text(reason, 'text') })),
    notices: strings(raw, 'notices'),
    voices: list(raw, 'voices').map(readVoiceOption),
    faces: list(raw, 'faces').map(readFaceOption),
  };
}

function readVoiceOption(raw: unknown): VoiceOption {
  return { voice: readVoiceChoice(field(raw, 'voice')), name: text(raw, 'name'), score: number(raw, 'score'), reasons: strings(raw, 'reasons') };
}

function readFaceOption(raw: unknown): FaceOption {
  const looks = field(raw, 'looks');
  return {
    title: text(raw, 'title'),
    painter: text(raw, 'painter'),
    score: number(raw, 'score'),
    reasons: strings(raw, 'reasons'),
    face: text(raw, 'face'),
    looks: looks === null || looks === undefined ? '' : JSON.stringify(looks),
  };
}

function strings(raw: unknown, name: string): string[] {
  return list(raw, name).map(String);
}
