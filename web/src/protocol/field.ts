/** Reads one property of a decoded message; the server may write `camelCase` or `PascalCase` keys. */
export function field(source: unknown, name: string): unknown {
  if (source === null || typeof source !== 'object') return undefined;
  if (source instanceof Map) return source.get(name) ?? source.get(pascal(name));
  const record = source as Record<string, unknown>;
  return record[name] ?? record[pascal(name)];
}

export function text(source: unknown, name: string, fallback = ''): string {
  const value = field(source, name);
  return value === null || value === undefined ? fallback : String(value);
}

export function number(source: unknown, name: string, fallback = 0): number {
  const value = field(source, name);
  const result = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value;
  return typeof result === 'number' && Number.isFinite(result) ? result : fallback;
}

export function flag(source: unknown, name: string, fallback = false): boolean {
  const value = field(source, name);
  return typeof value === 'boolean' ? value : fallback;
}

export function list(source: unknown, name: string): readonly unknown[] {
  const value = field(source, name);
  return Array.isArray(value) ? value : [];
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
