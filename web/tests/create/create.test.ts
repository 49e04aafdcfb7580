import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { faultsByField, meant, sections, shown, valueAt, withValue } from '../../src/create/card-fields.js';
import { advance, begun } from '../../src/create/creation.js';
import { jsonLines } from '../../src/create/lines.js';
import { readDetail, readEvent } from '../../src/create/read.js';

function stream(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece));
      controller.close();
    },
  });
}

async function all(lines: AsyncGenerator<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describe('a stream of lines', () => {
  it('is read however it was cut, with a last line that has no end', async () => {
    expect(await all(jsonLines(stream('{"a":1}\n{"b"', ':"ü"}\n\n', 'not json\n{"c":3}')))).toEqual([{ a: 1 }, { b: 'ü' }, { c: 3 }]);
  });
});

describe('a creation', () => {
  const lines = [
    { step: 'character', name: 'Yann', tagline: 'keeps the light', traits: ['grumpy'], reasons: [], notices: [], greeting: 'Ho!' },
    { step: 'face', index: 0, option: { title: 'man', painter: 'sketch', score: 0.7, reasons: [], face: '', looks: { subject: 'man' } } },
    { step: 'voice', index: 0, option: { voice: { id: 'espeak:fr' }, name: 'French', score: 0.8, reasons: [] }, chosen: true },
    { step: 'news from a later server' },
    { step: 'done', id: 'yann', name: 'Yann', milliseconds: 1200 },
  ];

  it('comes together from its events and passes over unknown ones', () => {
    const progress = lines.map(readEvent).reduce((at, event) => (event === null ? at : advance(at, event)), begun);
    expect(progress).toMatchObject({ state: 'done', id: 'yann', milliseconds: 1200 });
    expect(progress.character?.name).toBe('Yann');
    expect(progress.voices[0]?.option.voice).toEqual({ id: 'espeak:fr', pitch: 0, range: 1, rate: 1, formant: 1, gain: 0, effects: [] });
    expect(progress.faces[0]?.looks).toBe('{"subject":"man"}');
  });

  it('fails with the words of the server', () => {
    expect(advance(begun, { step: 'failed', message: 'no room' })).toMatchObject({ state: 'failed', problem: 'no room' });
  });
});

describe('a card that is edited', () => {
  const card = { name: 'A', facts: [{ say: 'I fish.', about: 'fish sea' }], identity: { age: 'Old.', home: 'Here.' }, unknown: 7 };

  it('keeps what the page does not know', () => {
    expect(withValue(card, 'identity.age', 'Young.')).toEqual({ ...card, identity: { age: 'Young.', home: 'Here.' } });
    expect(valueAt(card, 'identity.age')).toBe('Old.');
    expect(valueAt(card, 'no.such.thing')).toBeUndefined();
  });

  it('keeps the topics of a sentence that stays', () => {
    expect(meant('statements', 'I fish.\n\n I row. ', card.facts)).toEqual([{ say: 'I fish.', about: 'fish sea' }, { say: 'I row.', about: '' }]);
    expect(shown('statements', card.facts)).toBe('I fish.');
  });

  it('has no line breaks inside a text and none lost between lines', () => {
    expect(meant('long', 'one\n two', '')).toBe('one two');
    expect(meant('lines', 'a\n\nb ', [])).toEqual(['a', 'b']);
  });

  it('shows each fault at its field', () => {
    const faults = faultsByField('card: name must not be empty; facts[2].say must not be empty; voice.pitch must be between -12 and 12');
    expect([...faults]).toEqual([['name', 'must not be empty'], ['facts', 'must not be empty'], ['voice.pitch', 'must be between -12 and 12']]);
  });

  it('is read with nothing missing where the server says nothing', () => {
    expect(readDetail({ id: 'x', card: {} })).toMatchObject({ id: 'x', source: 'original', version: 0, making: { faces: [], voices: [], reasons: [] } });
  });
});

describe('what an import had to change', () => {
  it('is told once, in the view of its persona', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
    const { leaveNotice, takeNotice } = await import('../../src/create/import-notice.js');
    leaveNotice('apple-2', ['There is an apple already.', 'Its voice is not installed here.']);
    leaveNotice('pear', []);
    expect(takeNotice('pear')).toBe('');
    expect(takeNotice('apple-2')).toBe('There is an apple already. Its voice is not installed here.');
    expect(takeNotice('apple-2')).toBe('');
    vi.unstubAllGlobals();
  });
});

describe('the fields of a card', () => {
  it('hold every reaction and every other list a card may have', () => {
    const paths = sections.flatMap(({ fields }) => fields.map(({ path }) => path));
    const rosa = JSON.parse(readFileSync(new URL('../../../src/Persona/Cards/Shipped/rosa.json', import.meta.url), 'utf8')) as Record<string, Record<string, unknown>>;
    const held = (name: string): string[] => Object.keys(rosa[name] ?? {}).map((inner) => `${name}.${inner}`);
    expect(paths).toEqual(expect.arrayContaining([...held('lines'), ...held('identity'), ...held('emotionBaseline')]));
  });
});
