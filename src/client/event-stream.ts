import { type EventStreamError, type ReadEventsOptions, readEvents } from "./events.ts";

/** An event of the stream; `type` is its name. */
export class StreamMessage extends Event {
  readonly data: string;
  readonly lastEventId: string;

  constructor(type: string, data: string, lastEventId: string) {
    super(type);
    this.data = data;
    this.lastEventId = lastEventId;
  }
}

/** The stream is over, or connects again; `error` says why it is over. */
export class StreamFailure extends Event {
  readonly error: EventStreamError | TypeError | null;

  constructor(error: EventStreamError | TypeError | null) {
    super("error");
    this.error = error;
  }
}

const states = { connecting: 0, open: 1, closed: 2 } as const;

/**
 * The interface of `EventSource` with what that lacks: headers, a custom `fetch`, and use in Node.
 *
 *     const events = new EventStream(`${url}/io/app/travel/web/sse?userId=me`, { headers });
 *     events.addEventListener("message", ({ data }) => show(JSON.parse(data)));
 *     events.close();
 */
export class EventStream extends EventTarget {
  static readonly CONNECTING = states.connecting;
  static readonly OPEN = states.open;
  static readonly CLOSED = states.closed;

  readonly url: string;
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: StreamMessage) => void) | null = null;
  onerror: ((event: StreamFailure) => void) | null = null;
  readonly #stop = new AbortController();
  #state: 0 | 1 | 2 = states.connecting;

  /** @param options those of `readEvents`; its signal closes the stream */
  constructor(url: string | URL, options: Omit<ReadEventsOptions, "onConnection"> = {}) {
    super();
    this.url = String(url);
    const { signal } = options;
    if (signal?.aborted) this.close();
    signal?.addEventListener("abort", () => this.close(), { once: true });
    // Listeners are added after the constructor.
    queueMicrotask(() => void this.#read(options));
  }

  /** 0 while connecting, 1 when open, 2 when closed. */
  get readyState(): 0 | 1 | 2 {
    return this.#state;
  }

  close(): void {
    this.#state = states.closed;
    this.#stop.abort();
  }

  async #read(options: ReadEventsOptions): Promise<void> {
    const events = readEvents(this.url, {
      ...options,
      signal: this.#stop.signal,
      onConnection: (isOpen) => this.#connection(isOpen),
    });
    try {
      for await (const { event, data, id } of events) {
        if (this.#state === states.closed) return;
        this.#tell(new StreamMessage(event, data, id));
      }
      if (this.#state !== states.closed) this.#end(null);
    } catch (error) {
      if (this.#state !== states.closed) this.#end(error as EventStreamError | TypeError);
    }
  }

  #connection(isOpen: boolean): void {
    if (this.#state === states.closed) return;
    this.#state = isOpen ? states.open : states.connecting;
    this.#tell(isOpen ? new Event("open") : new StreamFailure(null));
  }

  #end(error: EventStreamError | TypeError | null): void {
    this.close();
    this.#tell(new StreamFailure(error));
  }

  #tell(event: Event): void {
    if (event instanceof StreamMessage && event.type === "message") this.onmessage?.(event);
    else if (event instanceof StreamFailure) this.onerror?.(event);
    else if (event.type === "open") this.onopen?.(event);
    this.dispatchEvent(event);
  }
}
