import type { Persona } from '../protocol/messages.js';
import { languageName } from './voice-groups.js';

/** The personas every word of a search is found in, best first: in the name, then the line about it, then anywhere; without a search the visitor's own lead. */
export function findPersonas(personas: readonly Persona[], search: string): readonly Persona[] {
  const words = plain(search).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return [...personas].sort((a, b) => Number(b.own) - Number(a.own));
  const ranked = personas.map((persona) => ({ persona, rank: Math.max(...words.map((word) => rankOf(persona, word))) }));
  return ranked.filter(({ rank }) => rank < nowhere).sort((a, b) => a.rank - b.rank).map(({ persona }) => persona);
}

const nowhere = 3;

function rankOf(persona: Persona, word: string): number {
  const { name, id, tagline, description, language } = persona;
  if (plain(`${name} ${id}`).includes(word)) return 0;
  if (plain(tagline).includes(word)) return 1;
  return plain(`${description} ${language} ${languageName(language)} ${persona.own ? 'yours' : 'original'}`).includes(word) ? 2 : nowhere;
}

/** Lower case and without accents, so that "noel" finds "Noël". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
