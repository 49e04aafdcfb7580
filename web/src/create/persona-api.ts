import { server } from '../page/api.js';
import { field, list, text } from '../protocol/field.js';
import { jsonLines } from './lines.js';
import type { Card, CreationEvent, Face, FaceOption, PersonaDetail, VoiceChoice } from './messages.js';
import { readDetail, readEvent, readFace } from './read.js';

/** The server refused; the message is its own sentence. */
export class Refusal extends Error {
  constructor(message: string, readonly status: number, readonly code: string) {
    super(message);
  }
}

/** A failure in words for people. */
export function words(error: unknown): string {
  return error instanceof Refusal ? error.message : 'The server did not answer as expected. Please try again.';
}

/** Makes a persona and yields what the server tells; leaving the loop or aborting stops the server too. */
export async function* create(description: string, seed: number | null, signal: AbortSignal): AsyncGenerator<CreationEvent> {
  const response = await ask('POST', 'api/personas/create', seed === null ? { description } : { description, seed }, signal);
  if (response.body === null) return;
  for await (const line of jsonLines(response.body)) {
    const event = readEvent(line);
    if (event !== null) yield event;
  }
}

export async function fetchDetail(id: string): Promise<PersonaDetail> {
  return readDetail(await (await ask('GET', path(id))).json());
}

export async function saveCard(id: string, version: number, card: Card): Promise<PersonaDetail> {
  return readDetail(await (await ask('PUT', path(id), { version, card })).json());
}

export async function chooseFace(id: string, version: number, option: number): Promise<PersonaDetail> {
  return readDetail(await (await ask('POST', `${path(id)}/face`, { version, option })).json());
}

export async function duplicate(id: string): Promise<PersonaDetail> {
  return readDetail(await (await ask('POST', `${path(id)}/copies`)).json());
}

export async function remove(id: string): Promise<void> {
  await ask('DELETE', path(id));
}

export function exportUrl(id: string): string {
  return new URL(`${path(id)}/export`, server).href;
}

export async function importPersona(file: Blob): Promise<{ persona: PersonaDetail; notices: string[] }> {
  const answer: unknown = await (await ask('POST', 'api/personas/import', file)).json();
  return { persona: readDetail(field(answer, 'persona')), notices: list(answer, 'notices').map(String) };
}

/** A line in a voice, as an address an audio element plays; the caller revokes it. */
export async function audition(voice: VoiceChoice, line: string, signal: AbortSignal): Promise<string> {
  const response = await ask('POST', 'api/voices/audition', { voice, text: line }, signal);
  return URL.createObjectURL(await response.blob());
}

export async function fetchFaces(): Promise<Face[]> {
  const answer: unknown = await (await ask('GET', 'api/faces')).json();
  return Array.isArray(answer) ? answer.map(readFace) : [];
}

export function faceUrl(id: string, file: 'portrait.png' | 'preview.mp4'): string {
  return new URL(`api/faces/${encodeURIComponent(id)}/${file}`, server).href;
}

export function optionUrl(option: FaceOption, file: 'portrait.png' | 'preview.mp4'): string {
  return option.looks === '' ? faceUrl(option.face, file) : new URL(`api/sketches/${file}?looks=${encodeURIComponent(option.looks)}`, server).href;
}

/** Asks the server; a refusal carries its sentence, silence a sentence of ours. */
export async function ask(method: string, address: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const sent = body instanceof Blob || body instanceof FormData;
  const init: RequestInit = { method };
  if (signal !== undefined) init.signal = signal;
  if (body !== undefined) init.body = sent ? body : JSON.stringify(body);
  if (body !== undefined && !sent) init.headers = { 'Content-Type': 'application/json' };
  let response: Response;
  try {
    response = await fetch(new URL(address, server), init);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new Refusal('The server cannot be reached. Is ./persona serve running?', 0, '');
  }
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => null);
  throw new Refusal(text(problem, 'detail') || `The server answered ${response.status}.`, response.status, text(problem, 'code'));
}

function path(id: string): string {
  return `api/personas/${encodeURIComponent(id)}`;
}
