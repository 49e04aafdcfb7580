import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backoff } from '../../src/call/backoff.js';
import { Connection, type ConnectionState, type Link } from '../../src/call/connection.js';
import { plainError, serverMessage } from '../../src/call/plain-error.js';
import type { OpenRequest, SessionInfo, StreamPart } from '../../src/protocol/messages.js';
import { readPart, readSession } from '../../src/protocol/read.js';

/** A server that can be away, refuse, or drop the line. */
class FakeServer {
  away = false;
  refusal: string | null = null;
  readonly opened: OpenRequest[] = [];
  links = 0;
  #drop: () => void = () => undefined;
  #send: (part: StreamPart) => void = () => undefined;

  readonly makeLink = (_handlers: unknown, onClosed: () => void): Link => {
    this.links++;
    this.#drop = onClosed;
    return {
      start: async () => {
        if (this.away) throw new Error('WebSocket failed to connect.');
      },
      open: async (request: OpenRequest): Promise<SessionInfo> => {
        if (this.refusal !== null) throw new Error(`An unexpected error occurred invoking 'Open' on the server. HubException: ${this.refusal}`);
        this.opened.push(request);
        return readSession({ session: 's' });
      },
      watch: (onPart) => {
        this.#send = onPart;
      },
      close: async () => undefined,
    };
  };

  drop(): void {
    this.#drop();
  }

  send(): void {
    this.#send(readPart({ kind: 1 }));
  }
}

function connect(server: FakeServer) {
  const states: ConnectionState[] = [];
  let lost = 0;
  const connection = new Connection(server.makeLink, {
    handlers: {},
    request: () => ({ persona: 'rosa', greet: server.opened.length === 0 }),
    onState: (state) => states.push(state),
    onOpened: () => undefined,
    onPart: () => undefined,
    onLost: () => lost++,
  });
  connection.start();
  return { connection, kinds: () => states.map((state) => state.kind), lost: () => lost };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', Object.assign(new EventTarget(), { setTimeout, clearTimeout, setInterval, clearInterval }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('connection', () => {
  it('opens a session', async () => {
    const { connection, kinds } = connect(new FakeServer());
    await vi.advanceTimersByTimeAsync(0);
    expect(kinds()).toEqual(['connecting', 'live']);
    expect(connection.link).not.toBeNull();
  });

  it('waits longer each time while the server is away, then comes back', async () => {
    const server = new FakeServer();
    server.away = true;
    const { kinds } = connect(server);
    await vi.advanceTimersByTimeAsync(499);
    expect(server.links).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.links).toBe(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.links).toBe(3);
    await vi.advanceTimersByTimeAsync(1999);
    expect(server.links).toBe(3);
    server.away = false;
    await vi.advanceTimersByTimeAsync(1);
    expect(kinds().at(-1)).toBe('live');
  });

  it('opens again after a drop, without a second greeting', async () => {
    const server = new FakeServer();
    const { kinds, lost } = connect(server);
    await vi.advanceTimersByTimeAsync(0);
    server.drop();
    expect(lost()).toBe(1);
    expect(kinds().at(-1)).toBe('waiting');
    await vi.advanceTimersByTimeAsync(500);
    expect(kinds().at(-1)).toBe('live');
    expect(server.opened.map((request) => request.greet)).toEqual([true, false]);
  });

  it('counts a line that brings no media as dead, but not one that does', async () => {
    const server = new FakeServer();
    const { kinds, lost } = connect(server);
    for (let i = 0; i < 10; i++) {
      await vi.advanceTimersByTimeAsync(1000);
      server.send();
    }
    expect(lost()).toBe(0);
    await vi.advanceTimersByTimeAsync(7000);
    expect(lost()).toBe(1);
    expect(kinds()).toContain('waiting');
  });

  it('does not repeat what the server refused, and says why', async () => {
    const server = new FakeServer();
    server.refusal = 'There is no persona “rose”. Did you mean “rosa”?';
    const { connection } = connect(server);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.links).toBe(1);
    expect(connection.state).toEqual({ kind: 'failed', message: server.refusal });
    server.refusal = null;
    connection.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.state.kind).toBe('live');
  });

  it('tries at once when asked to, or when the network comes back', async () => {
    const server = new FakeServer();
    server.away = true;
    const { connection } = connect(server);
    await vi.advanceTimersByTimeAsync(0);
    connection.retryNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.links).toBe(2);
    server.away = false;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.state.kind).toBe('live');
  });

  it('stays away after leaving', async () => {
    const server = new FakeServer();
    const { connection } = connect(server);
    await vi.advanceTimersByTimeAsync(0);
    connection.stop();
    server.drop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.links).toBe(1);
    expect(connection.state.kind).toBe('ended');
  });
});

describe('backoff', () => {
  it('waits 0.5, 1, 2 and then always 5 seconds, and starts over after success', () => {
    const backoff = new Backoff();
    expect(Array.from({ length: 6 }, () => backoff.nextMs())).toEqual([500, 1000, 2000, 5000, 5000, 5000]);
    backoff.reset();
    expect(backoff.nextMs()).toBe(500);
  });
});

describe('errors', () => {
  it('are freed of what SignalR wraps around them', () => {
    const wrapped = new Error("An unexpected error occurred invoking 'Say' on the server. HubException: Say something first.");
    expect(plainError(wrapped)).toBe('Say something first.');
    expect(serverMessage(new Error('WebSocket closed'))).toBeNull();
    expect(plainError(new Error('WebSocket closed'))).not.toContain('WebSocket');
  });
});
