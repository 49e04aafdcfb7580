import { type HubConnection, HubConnectionBuilder, HttpTransportType, LogLevel } from '@microsoft/signalr';
import { MessagePackHubProtocol } from '@microsoft/signalr-protocol-msgpack';
import type { OpenRequest, SessionInfo, StreamPart } from '../protocol/messages.js';
import { number, text } from '../protocol/field.js';
import { readPart, readSession } from '../protocol/read.js';

export type HubHandlers = Readonly<Record<string, (raw: unknown) => void>>;

/** The hub's methods, typed. One link is one connection; a new one is made for every try. */
export class HubLink {
  readonly #connection: HubConnection;
  #closed = false;

  constructor(server: URL, handlers: HubHandlers, onClosed: () => void) {
    this.#connection = new HubConnectionBuilder()
      .withUrl(new URL('hub', server).href, {
        skipNegotiation: true,
        transport: HttpTransportType.WebSockets,
        withCredentials: false,
      })
      .withHubProtocol(new MessagePackHubProtocol())
      .configureLogging(LogLevel.None)
      .build();
    for (const [name, handler] of Object.entries(handlers)) this.#connection.on(name, handler);
    this.#connection.onclose(() => {
      if (!this.#closed) onClosed();
    });
  }

  start(): Promise<void> {
    return this.#connection.start();
  }

  async open(request: OpenRequest): Promise<SessionInfo> {
    return readSession(await this.#connection.invoke('Open', request));
  }

  /** Reads the live stream until it completes or breaks. */
  watch(onPart: (part: StreamPart) => void, onEnded: () => void): void {
    this.#connection.stream('Watch').subscribe({
      next: (raw) => onPart(readPart(raw)),
      complete: onEnded,
      error: onEnded,
    });
  }

  async say(line: string): Promise<number> {
    const epoch: unknown = await this.#connection.invoke('Say', line);
    return number({ epoch }, 'epoch', -1);
  }

  interrupt(playedSeconds: number): Promise<void> {
    return this.#connection.invoke('Interrupt', playedSeconds);
  }

  typing(active: boolean): Promise<void> {
    return this.#connection.send('Typing', active);
  }

  async switchPersona(id: string): Promise<SessionInfo> {
    return readSession(await this.#connection.invoke('SwitchPersona', id));
  }

  async switchVoice(id: string): Promise<string> {
    return text(await this.#connection.invoke('SwitchVoice', id), 'voice', id);
  }

  onGlass(epoch: number, milliseconds: number): Promise<void> {
    return this.#connection.send('OnGlass', epoch, milliseconds);
  }

  /** Says goodbye if that is still possible, then closes. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#connection.send('Close').catch(() => undefined);
    await this.#connection.stop().catch(() => undefined);
  }
}
