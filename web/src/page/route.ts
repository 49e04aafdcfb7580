export type Route =
  | { readonly view: 'gallery' }
  | { readonly view: 'call'; readonly persona: string }
  | { readonly view: 'face' }
  | { readonly view: 'create'; readonly description: string }
  | { readonly view: 'persona'; readonly persona: string };

export function readRoute(hash: string): Route {
  const [view = '', what = '', ...more] = hash.replace(/^#?\//, '').replace(/\/$/, '').split('/');
  const named = decode(what);
  if (more.length > 0 || named === null) return { view: 'gallery' };
  if (view === 'face' && named === '') return { view };
  if (view === 'create') return { view, description: named };
  if ((view === 'call' || view === 'persona') && named !== '') return { view, persona: named };
  return { view: 'gallery' };
}

export function callHash(persona: string): string {
  return `#/call/${encodeURIComponent(persona)}`;
}

/** The view that shows and changes a persona. */
export function personaHash(persona: string): string {
  return `#/persona/${encodeURIComponent(persona)}`;
}

/** The view that makes a persona; begins at once when a description is given. */
export function createHash(description = ''): string {
  return description === '' ? '#/create' : `#/create/${encodeURIComponent(description)}`;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The view that makes a face of a picture. */
export const faceHash = '#/face';
