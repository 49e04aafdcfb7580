/** What an import had to change is told in the persona's own view, which opens after it. */
export function leaveNotice(persona: string, notices: readonly string[]): void {
  if (notices.length > 0) sessionStorage.setItem(key(persona), notices.join(' '));
}

/** The notice left for a persona, once; empty when there is none. */
export function takeNotice(persona: string): string {
  const notice = sessionStorage.getItem(key(persona)) ?? '';
  sessionStorage.removeItem(key(persona));
  return notice;
}

function key(persona: string): string {
  return `notice-${persona}`;
}
