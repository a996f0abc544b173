/**
 * The event streams of users. A message goes to every open stream of its user; if none is open, it is stored and
 * delivered when the next one opens. Independent of HTTP and of the content of messages.
 */

import { Channel } from "./channel.ts";

/** A message with its position in the order of all messages. */
export interface NumberedEvent<Message> {
  id: number;
  message: Message;
}

/** Storage of undelivered events; implemented in `src/store/conversations/events.ts`. A stream name is any text. */
export interface EventStore<Message> {
  /** The highest id; 0 without events. */
  lastId(): Promise<number>;
  add(stream: string, event: NumberedEvent<Message>): Promise<void>;
  /** The undelivered events of a stream, in order. */
  missed(stream: string): Promise<NumberedEvent<Message>[]>;
  /** Marks an event as delivered. */
  delivered(id: number): Promise<void>;
}

export interface HubSettings {
  /** Milliseconds between two pings of an open stream. */
  keepalive: number;
  /** Maximum messages of one stream that are kept in memory for resuming. */
  replay: number;
  /** Maximum messages that wait for a slow reader. */
  queue: number;
  /** Maximum messages of all streams that are kept; the stream that was idle the longest loses its messages first. */
  kept: number;
}

export const defaultHubSettings: HubSettings = {
  keepalive: 10_000,
  replay: 100,
  queue: 1_000,
  kept: 20_000,
};

/** An event in the sent form: a ping without id, or a message. */
export type HubEvent<Message> =
  | { event: "ping"; data: 1 }
  | { id: string; event: "message"; data: Message };

type Item<Message> = NumberedEvent<Message> | "ping";

/** A stream that is open or has pending work. */
interface Stream<Message> {
  channels: Set<Channel<Item<Message>>>;
  /** Number of running or waiting tasks. */
  working: number;
  /** Publishing and opening are serialized, so that no message is lost between store and stream. */
  last: Promise<unknown>;
}

const ping = { event: "ping", data: 1 } as const;

export class EventHub<Message> {
  readonly #store: EventStore<Message>;
  readonly #settings: HubSettings;
  readonly #streams = new Map<string, Stream<Message>>();
  /** The last messages of each stream, delivered or not, in order; the stream that was idle the longest is first. */
  readonly #recent = new Map<string, NumberedEvent<Message>[]>();
  /** Their total number. */
  #kept = 0;
  #id: number;
  #closed = false;

  private constructor(store: EventStore<Message>, settings: HubSettings, lastId: number) {
    this.#store = store;
    this.#settings = settings;
    this.#id = lastId;
  }

  /** @param now milliseconds; ids start from it, so that they keep increasing across restarts */
  static async open<Message>(
    store: EventStore<Message>,
    now: number,
    settings: Partial<HubSettings> = {},
  ): Promise<EventHub<Message>> {
    const lastId = Math.max(now * 1000, await store.lastId());
    return new EventHub(store, { ...defaultHubSettings, ...settings }, lastId);
  }

  /** Sends a message to the open streams with this name, or stores it; resolves when it is sent or stored. */
  publish(name: string, message: Message): Promise<void> {
    return this.#inTurn(name, async (stream) => {
      const event = { id: ++this.#id, message };
      this.#remember(name, event);
      // Every open stream gets it: `some` would stop at the first.
      const taken = [...stream.channels].filter((channel) => channel.push(event));
      if (taken.length === 0) await this.#store.add(name, event);
    });
  }

  /**
   * Opens a stream: a ping, missed messages, then new messages, with regular pings.
   * @param lastEventId where an earlier stream ended; later messages that are still kept are sent again
   * @param signal ends the stream
   */
  async *subscribe(
    name: string,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<HubEvent<Message>> {
    const stream = this.#stream(name);
    const channel: Channel<Item<Message>> = new Channel(this.#settings.queue);
    stream.channels.add(channel);
    const end = () => channel.end();
    const timer = setInterval(() => channel.idle && channel.push("ping"), this.#settings.keepalive);
    // In a browser, where mocks run, it is a number.
    timer.unref?.();
    signal.addEventListener("abort", end, { once: true });
    if (signal.aborted || this.#closed) end();
    try {
      yield ping;
      const { events, stored } = await this.#inTurn(name, () => this.#missed(name, lastEventId));
      let last = 0;
      for (const event of events) {
        if (channel.ended) return;
        yield sent(event);
        last = event.id;
        if (stored.has(event.id)) await this.#store.delivered(event.id);
      }
      for (;;) {
        const item = await channel.take();
        if (item === undefined) return;
        if (item === "ping") yield ping;
        // Messages that arrive while the missed ones are read are among them.
        else if (item.id > last) yield sent(item);
      }
    } finally {
      clearInterval(timer);
      signal.removeEventListener("abort", end);
      channel.end();
      await this.#leave(name, channel);
    }
  }

  /** The names of the open streams. */
  get openStreams(): string[] {
    return [...this.#streams].flatMap(([name, { channels }]) => (channels.size > 0 ? [name] : []));
  }

  /** Ends the open streams with a name. */
  end(name: string): void {
    for (const channel of this.#streams.get(name)?.channels ?? []) channel.end();
  }

  /** Removes the messages in memory after the store was emptied or replaced; ids continue above those in it. */
  async reset(): Promise<void> {
    this.#recent.clear();
    this.#kept = 0;
    this.#id = Math.max(this.#id, await this.#store.lastId());
  }

  /** Ends all streams; no stream can be opened afterwards. */
  close(): void {
    this.#closed = true;
    for (const { channels } of this.#streams.values())
      for (const channel of channels) channel.end();
  }

  /** The first messages of a new stream: all after `lastEventId`, and all undelivered ones. */
  async #missed(name: string, lastEventId: string | undefined) {
    const stored = new Map((await this.#store.missed(name)).map((event) => [event.id, event]));
    // Nothing is greater than NaN, so an invalid id is ignored.
    const after = /^\d{1,16}$/.test(lastEventId ?? "") ? Number(lastEventId) : Number.NaN;
    const recent = (this.#recent.get(name) ?? []).filter(({ id }) => id > after && !stored.has(id));
    const events = [...stored.values(), ...recent].sort((one, other) => one.id - other.id);
    return { events, stored };
  }

  /** Removes a channel; its undelivered events are stored. */
  #leave(name: string, channel: Channel<Item<Message>>): Promise<void> {
    return this.#inTurn(name, async (stream) => {
      stream.channels.delete(channel);
      const left = channel.leave().filter((item) => item !== "ping");
      if ([...stream.channels].some((other) => !other.ended)) return;
      for (const event of left) await this.#store.add(name, event);
    });
  }

  #remember(name: string, event: NumberedEvent<Message>): void {
    const { replay, kept } = this.#settings;
    const recent = this.#recent.get(name) ?? [];
    this.#recent.delete(name);
    this.#recent.set(name, recent);
    this.#kept += recent.push(event) > replay ? 0 : 1;
    if (recent.length > replay) recent.shift();
    for (const [quiet, events] of this.#recent) {
      if (this.#kept <= kept) return;
      this.#recent.delete(quiet);
      this.#kept -= events.length;
    }
  }

  /** Tasks of one stream run in order; a stream without tasks that is not open is removed. */
  async #inTurn<Result>(
    name: string,
    work: (stream: Stream<Message>) => Promise<Result>,
  ): Promise<Result> {
    const stream = this.#stream(name);
    stream.working++;
    const result = stream.last.then(() => work(stream));
    stream.last = result.catch(() => {});
    try {
      return await result;
    } finally {
      stream.working--;
      if (stream.working === 0 && stream.channels.size === 0) this.#streams.delete(name);
    }
  }

  #stream(name: string): Stream<Message> {
    const known = this.#streams.get(name);
    if (known) return known;
    const stream: Stream<Message> = { channels: new Set(), working: 0, last: Promise.resolve() };
    this.#streams.set(name, stream);
    return stream;
  }
}

function sent<Message>({ id, message }: NumberedEvent<Message>): HubEvent<Message> {
  return { id: String(id), event: "message", data: message };
}
