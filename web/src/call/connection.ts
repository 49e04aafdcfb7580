import type { OpenRequest, SessionInfo, StreamPart } from '../protocol/messages.js';
import { Backoff } from './backoff.js';
import type { HubHandlers, HubLink } from './hub-link.js';
import { serverMessage } from './plain-error.js';

export type ConnectionState =
  | { readonly kind: 'idle' | 'connecting' | 'live' | 'ended' }
  | { readonly kind: 'waiting'; readonly retryAtMs: number; readonly tries: number }
  | { readonly kind: 'failed'; readonly message: string };

/** A server that takes longer to accept a connection counts as unreachable. */
const connectTimeoutMs = 8000;

/** Seconds without any media, counted while the page runs, after which the connection counts as dead. */
const silentSeconds = 6;

/** The part of a hub link that a connection needs. */
export type Link = Pick<HubLink, 'start' | 'open' | 'watch' | 'close'>;

export type MakeLink<L extends Link> = (handlers: HubHandlers, onClosed: () => void) => L;

export interface ConnectionEvents {
  readonly handlers: HubHandlers;
  request(): OpenRequest;
  onState(state: ConnectionState): void;
  onOpened(session: SessionInfo): void;
  onPart(part: StreamPart): void;
  onLost(): void;
}

/** Keeps one session open: connects, opens, watches, and does so again whenever the connection breaks. */
export class Connection<L extends Link> {
  readonly #backoff = new Backoff();
  #state: ConnectionState = { kind: 'idle' };
  #link: L | null = null;
  #retryTimer = 0;
  #watchdog = 0;
  #silent = 0;
  readonly #online = (): void => this.retryNow();

  constructor(private readonly makeLink: MakeLink<L>, private readonly events: ConnectionEvents) {}

  get state(): ConnectionState {
    return this.#state;
  }

  /** The open link, or null while there is no session. */
  get link(): L | null {
    return this.#state.kind === 'live' ? this.#link : null;
  }

  start(): void {
    if (this.#state.kind !== 'idle' && this.#state.kind !== 'ended' && this.#state.kind !== 'failed') return;
    window.addEventListener('online', this.#online);
    this.#watchdog = window.setInterval(() => this.#watch(), 1000);
    this.#backoff.reset();
    void this.#connect();
  }

  retryNow(): void {
    if (this.#state.kind !== 'waiting') return;
    window.clearTimeout(this.#retryTimer);
    void this.#connect();
  }

  stop(): void {
    this.#teardown();
    this.#set({ kind: 'ended' });
  }

  async #connect(): Promise<void> {
    this.#set({ kind: 'connecting' });
    const link = this.makeLink(this.events.handlers, () => this.#dropped(link));
    this.#link = link;
    try {
      await within(link.start(), connectTimeoutMs);
      const session = await within(link.open(this.events.request()), connectTimeoutMs);
      if (this.#link === link) this.#opened(link, session);
    } catch (error) {
      void link.close();
      if (this.#link !== link) return;
      const said = serverMessage(error);
      if (said === null) this.#retryLater();
      else this.#fail(said);
    }
  }

  #opened(link: L, session: SessionInfo): void {
    this.#silent = 0;
    this.#set({ kind: 'live' });
    this.events.onOpened(session);
    link.watch((part) => this.#received(link, part), () => this.#dropped(link));
  }

  #received(link: L, part: StreamPart): void {
    if (this.#link !== link) return;
    if (this.#backoff.tries > 0) this.#backoff.reset();
    this.#silent = 0;
    this.events.onPart(part);
  }

  #watch(): void {
    if (this.#state.kind !== 'live') return;
    if (++this.#silent >= silentSeconds && this.#link !== null) this.#dropped(this.#link);
  }

  #dropped(link: L): void {
    if (this.#link !== link || this.#state.kind !== 'live') return;
    void link.close();
    this.events.onLost();
    this.#retryLater();
  }

  #retryLater(): void {
    this.#link = null;
    const delay = this.#backoff.nextMs();
    this.#set({ kind: 'waiting', retryAtMs: performance.now() + delay, tries: this.#backoff.tries });
    this.#retryTimer = window.setTimeout(() => void this.#connect(), delay);
  }

  #fail(message: string): void {
    this.#teardown();
    this.#set({ kind: 'failed', message });
  }

  #teardown(): void {
    window.removeEventListener('online', this.#online);
    window.clearTimeout(this.#retryTimer);
    window.clearInterval(this.#watchdog);
    const link = this.#link;
    this.#link = null;
    void link?.close();
  }

  #set(state: ConnectionState): void {
    this.#state = state;
    this.events.onState(state);
  }
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
