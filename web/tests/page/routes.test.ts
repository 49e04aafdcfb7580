import { describe, expect, it } from 'vitest';
import { findPersonas } from '../../src/page/persona-search.js';
import { callHash, createHash, personaHash, readRoute } from '../../src/page/route.js';
import type { Persona } from '../../src/protocol/messages.js';

function persona(id: string, name: string, tagline = '', description = '', own = false): Persona {
  return { id, name, tagline, description, language: 'en-GB', voice: '', face: '', own };
}

const some = [persona('rosa', 'Nonna Rosa', 'cooks', 'An Italian grandmother'), persona('noel', 'Père Noël', 'brings presents', 'An old man', true), persona('keeper', 'Yann', 'keeps the light', 'Talks of Noël in his tower')];

describe('addresses', () => {
  it('name every view and survive odd names', () => {
    expect(readRoute(callHash('a b/c'))).toEqual({ view: 'call', persona: 'a b/c' });
    expect(readRoute(personaHash('rosa'))).toEqual({ view: 'persona', persona: 'rosa' });
    expect(readRoute(createHash('my cat as a wizard'))).toEqual({ view: 'create', description: 'my cat as a wizard' });
    expect(readRoute(createHash())).toEqual({ view: 'create', description: '' });
  });

  it('that mean nothing show the gallery', () => {
    for (const hash of ['', '#/', '#/call', '#/call/', '#/persona/', '#/call/%E0%A4%A', '#/x/y', '#/call/a/b']) expect(readRoute(hash)).toEqual({ view: 'gallery' });
  });
});

describe('the search in the gallery', () => {
  it('finds names without accents before what is only told', () => {
    expect(findPersonas(some, 'noel').map(({ id }) => id)).toEqual(['noel', 'keeper']);
  });

  it('wants every word and knows languages and what is yours', () => {
    expect(findPersonas(some, 'rosa british').map(({ id }) => id)).toEqual(['rosa']);
    expect(findPersonas(some, 'yours').map(({ id }) => id)).toEqual(['noel']);
    expect(findPersonas(some, 'rosa zebra')).toEqual([]);
    expect(findPersonas(some, '  ').map(({ id }) => id)).toEqual(['noel', 'rosa', 'keeper']);
  });
});
