/** What the server said on purpose, freed of the wrapping SignalR puts around it. Null for other failures. */
export function serverMessage(error: unknown): string | null {
  const message = error instanceof Error ? error.message : String(error ?? '');
  return /HubException:\s*(.+)$/s.exec(message)?.[1]?.trim() ?? null;
}

export function plainError(error: unknown): string {
  return serverMessage(error) ?? 'The server did not answer as expected. Please try again.';
}
