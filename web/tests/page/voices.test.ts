import { describe, expect, it } from 'vitest';
import { callHash, readRoute } from '../../src/page/route.js';
import { groupVoices } from '../../src/page/voice-groups.js';
import type { Voice } from '../../src/protocol/messages.js';

function voice(id: string, language: string, engine = 'espeak-ng', gender = 'male'): Voice {
  return { id, language, engine, gender, name: id };
}

const voices = [voice('hans', 'de'), voice('slt', 'en-us', 'flite', 'female'), voice('brian', 'en-gb'), voice('zoé', 'fr', 'espeak-ng', 'female')];

describe('voice list', () => {
  it('groups by language, the one in use first, and in it the same region first', () => {
    const groups = groupVoices(voices, '', 'en-gb').groups.map((group) => [group.language, group.voices.map((one) => one.id)]);
    expect(groups).toEqual([['English', ['brian', 'slt']], ['French', ['zoé']], ['German', ['hans']]]);
  });

  it('finds by language, engine, name and gender, all words together', () => {
    const find = (query: string): string[] => groupVoices(voices, query, '').groups.flatMap((group) => group.voices.map((one) => one.id));
    expect(find('french')).toEqual(['zoé']);
    expect(find('female flite')).toEqual(['slt']);
    expect(find('male')).toEqual(['brian', 'hans']);
    expect(find('british')).toEqual(['brian']);
    expect(find('female german')).toEqual([]);
  });

  it('says how many it left out', () => {
    const many = Array.from({ length: 400 }, (_, i) => voice(`v${i}`, 'en'));
    const { groups, more } = groupVoices(many, '', 'en');
    expect(groups[0]!.voices).toHaveLength(150);
    expect(more).toBe(250);
  });
});

describe('addresses', () => {
  it('lead to a call and back', () => {
    expect(readRoute(callHash('rosa'))).toEqual({ view: 'call', persona: 'rosa' });
    expect(readRoute(callHash('the kettle/é'))).toEqual({ view: 'call', persona: 'the kettle/é' });
    expect(readRoute('#/')).toEqual({ view: 'gallery' });
    expect(readRoute('')).toEqual({ view: 'gallery' });
    expect(readRoute('#/call/%E0%A4%A')).toEqual({ view: 'gallery' });
  });
});
