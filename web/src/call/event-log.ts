export interface LoggedEvent {
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
  readonly name: string;
  readonly detail: object;
}

const memory = 500;

/** The last events of a call, for tests and for whoever looks for a fault. */
export class EventLog {
  #events: LoggedEvent[] = [];

  get events(): readonly LoggedEvent[] {
    return this.#events;
  }

  add(name: string, detail: object): void {
    this.#events.push({ atMs: performance.now(), name, detail });
    if (this.#events.length > memory) this.#events.shift();
  }
}
