export type Route = { readonly view: 'gallery' } | { readonly view: 'call'; readonly persona: string };

export function readRoute(hash: string): Route {
  const persona = /^#?\/call\/([^/]+)\/?$/.exec(hash)?.[1];
  if (persona === undefined) return { view: 'gallery' };
  try {
    return { view: 'call', persona: decodeURIComponent(persona) };
  } catch {
    return { view: 'gallery' };
  }
}

export function callHash(persona: string): string {
  return `#/call/${encodeURIComponent(persona)}`;
}
