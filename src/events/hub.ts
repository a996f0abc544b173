/**
 * The event streams of users. A message goes to every open stream of its user; when none is open it is stored and
 * delivered when the next one opens. Knows nothing of HTTP, nor of what a message is.
 */

import { Channel } from "./channel.ts";

/** A message with its place in the order of all messages. */
export interface NumberedEvent<Message> {
  id: number;
  message: Message;
}

/** Keeps undelivered events; `src/store/conversations/events.ts`. A stream is named by any text. */
export interface EventStore<Message> {
  /** The highest id there is; 0 when there is none. */
  lastId(): Promise<number>;
  add(stream: string, event: NumberedEvent<Message>): Promise<void>;
  /** Those of a stream that were not delivered yet, in order. */
  missed(stream: string): Promise<NumberedEvent<Message>[]>;
  /** Says that an event has reached its user. */
  delivered(id: number): Promise<void>;
}

export interface HubSettings {
  /** Milliseconds between two pings of an open stream. */
  keepalive: number;
  /** Messages of one stream that are kept in memory to resume from. */
  replay: number;
  /** Messages that may wait for a slow reader. */
  queue: number;
  /** Messages of all streams together that are kept so; those of the stream that was quiet the longest go first. */
  kept: number;
}

export const defaultHubSettings: HubSettings = {
  keepalive: 10_000,
  replay: 100,
  queue: 1_000,
  kept: 20_000,
};

/** An event as it is sent: a ping without id, or a message. */
export type HubEvent<Message> =
  | { event: "ping"; data: 1 }
  | { id: string; event: "message"; data: Message };

type Item<Message> = NumberedEvent<Message> | "ping";

/** A stream while it is open, or something is done with it. */
interface Stream<Message> {
  channels: Set<Channel<Item<Message>>>;
  /** Pieces of work that are under way or wait for their turn. */
  working: number;
  /** Publishing and opening happen one after the other, so that no message falls between store and stream. */
  last: Promise<unknown>;
}

const ping = { event: "ping", data: 1 } as const;

export class EventHub<Message> {
  readonly #store: EventStore<Message>;
  readonly #settings: HubSettings;
  readonly #streams = new Map<string, Stream<Message>>();
  /** The last messages of each stream, delivered or not, in order; the stream that was quiet the longest is first. */
  readonly #recent = new Map<string, NumberedEvent<Message>[]>();
  /** How many messages that are. */
  #kept = 0;
  #id: number;
  #closed = false;

  private constructor(store: EventStore<Message>, settings: HubSettings, lastId: number) {
    this.#store = store;
    this.#settings = settings;
    this.#id = lastId;
  }

  /** @param now milliseconds; ids start from it, so that they go on increasing over a restart */
  static async open<Message>(
    store: EventStore<Message>,
    now: number,
    settings: Partial<HubSettings> = {},
  ): Promise<EventHub<Message>> {
    const lastId = Math.max(now * 1000, await store.lastId());
    return new EventHub(store, { ...defaultHubSettings, ...settings }, lastId);
  }

  /** Sends a message to the open streams of this name, or stores it; resolves when it is safe. */
  publish(name: string, message: Message): Promise<void> {
    return this.#inTurn(name, async (stream) => {
      const event = { id: ++this.#id, message };
      this.#remember(name, event);
      // Every open stream gets it: no `some`, which would stop at the first.
      const taken = [...stream.channels].filter((channel) => channel.push(event));
      if (taken.length === 0) await this.#store.add(name, event);
    });
  }

  /**
   * Opens a stream: a ping, what was missed, then messages as they come, with a ping now and then.
   * @param lastEventId where an earlier stream ended; what came after it and is still known is sent again
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
    timer.unref();
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
        // What came while the missed ones were read is among them too.
        else if (item.id > last) yield sent(item);
      }
    } finally {
      clearInterval(timer);
      signal.removeEventListener("abort", end);
      channel.end();
      await this.#leave(name, channel);
    }
  }

  /** The names of the streams that are open. */
  get openStreams(): string[] {
    return [...this.#streams].flatMap(([name, { channels }]) => (channels.size > 0 ? [name] : []));
  }

  /** Ends the open streams of a name. */
  end(name: string): void {
    for (const channel of this.#streams.get(name)?.channels ?? []) channel.end();
  }

  /** Forgets the messages in memory, after the store was emptied or replaced; ids go on above those in it. */
  async reset(): Promise<void> {
    this.#recent.clear();
    this.#kept = 0;
    this.#id = Math.max(this.#id, await this.#store.lastId());
  }

  /** Ends all streams; nothing can be subscribed to any more. */
  close(): void {
    this.#closed = true;
    for (const { channels } of this.#streams.values())
      for (const channel of channels) channel.end();
  }

  /** What a new stream begins with: all that came after `lastEventId`, and what was never delivered. */
  async #missed(name: string, lastEventId: string | undefined) {
    const stored = new Map((await this.#store.missed(name)).map((event) => [event.id, event]));
    // Nothing is greater than NaN: what is no id counts as none.
    const after = /^\d{1,16}$/.test(lastEventId ?? "") ? Number(lastEventId) : Number.NaN;
    const recent = (this.#recent.get(name) ?? []).filter(({ id }) => id > after && !stored.has(id));
    const events = [...stored.values(), ...recent].sort((one, other) => one.id - other.id);
    return { events, stored };
  }

  /** Forgets a channel; its undelivered events are stored. */
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

  /** The work of one stream is done in order; a stream without work that is not open is forgotten. */
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
