import type { Voice } from '../protocol/messages.js';

export interface VoiceGroup {
  readonly language: string;
  readonly voices: readonly Voice[];
}

export interface VoiceMatches {
  readonly groups: readonly VoiceGroup[];
  /** Matching voices that were left out, because nobody scrolls that far. */
  readonly more: number;
}

/** Rows shown at most. */
const limit = 150;

/** Finds voices by language, name, engine or gender, and groups them by language; that of `first` leads. */
export function groupVoices(voices: readonly Voice[], query: string, first: string): VoiceMatches {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = voices.filter((voice) => words.every((word) => haystack(voice).some((one) => one.startsWith(word))));
  found.sort((a, b) => rank(a, first) - rank(b, first) || groupName(a).localeCompare(groupName(b)) || a.name.localeCompare(b.name, 'en', { numeric: true }));
  const groups = new Map<string, Voice[]>();
  for (const voice of found.slice(0, limit)) {
    const language = groupName(voice);
    groups.set(language, [...(groups.get(language) ?? []), voice]);
  }
  return {
    groups: [...groups].map(([language, list]) => ({ language, voices: list })),
    more: Math.max(0, found.length - limit),
  };
}

/** "en-gb" → "British English"; a tag nobody knows stays as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function rank(voice: Voice, first: string): number {
  if (voice.language.toLowerCase() === first.toLowerCase()) return 0;
  return base(voice.language) === base(first) ? 1 : 2;
}

/** Regions and variants of a language stand together; the voices' names tell them apart. */
function groupName(voice: Voice): string {
  return languageName(base(voice.language));
}

function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

function haystack(voice: Voice): string[] {
  const all = `${voice.name} ${voice.engine} ${voice.gender} ${languageName(voice.language)} ${voice.language} ${voice.id}`;
  return all.toLowerCase().split(/[\s,()/:_+]+/);
}
