import { readPersona, readStatus, readVoice } from '../protocol/read.js';
import type { Persona, ServerStatus, Voice } from '../protocol/messages.js';

/** The server that served this page. */
export const server = new URL('.', document.baseURI);

/** A server that takes longer than this counts as unreachable. */
const timeoutMs = 8000;

export async function fetchPersonas(): Promise<Persona[]> {
  return (await getList('api/personas')).map(readPersona);
}

export async function fetchVoices(): Promise<Voice[]> {
  return (await getList('api/voices')).map(readVoice);
}

export async function fetchStatus(): Promise<ServerStatus> {
  return readStatus(await getJson('api/status'));
}

export function portraitUrl(personaId: string): string {
  return new URL(`api/personas/${encodeURIComponent(personaId)}/portrait.png`, server).href;
}

export function previewUrl(personaId: string): string {
  return new URL(`api/personas/${encodeURIComponent(personaId)}/preview.mp4`, server).href;
}

async function getList(path: string): Promise<unknown[]> {
  const answer = await getJson(path);
  if (!Array.isArray(answer)) throw new Error(`${path} did not answer with a list`);
  return answer;
}

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, server), { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}
