import { EventHub, type HubEvent, type NumberedEvent } from "../src/events/hub.ts";

/** What the web connector responds to a message. */
interface WebResponse {
  responses: unknown[];
  metadata?: unknown;
}

/** Messages of a user without an open stream that are kept, and users who have some. */
const mostMissed = 100;
const mostUsers = 1_000;

/** The event streams of users: what is responded to a message is sent to them too, as the server does. */
export class MockChats {
  readonly #hub: Promise<EventHub<WebResponse>>;

  /** @param keepalive milliseconds between two pings */
  constructor(keepalive: number) {
    this.#hub = EventHub.open(keptInMemory(), Date.now(), { keepalive, kept: 5_000 });
  }

  /** Sends the messages of a response one by one. @param pause milliseconds before each of them but the first */
  async publish(stream: string, body: unknown, pause: number, signal: AbortSignal): Promise<void> {
    const { responses, metadata } = (body ?? {}) as Partial<WebResponse>;
    if (!Array.isArray(responses)) return;
    const hub = await this.#hub;
    for (const [index, message] of responses.entries()) {
      if (index > 0) await wait(pause, signal);
      if (signal.aborted) return;
      await hub.publish(stream, { responses: [message], ...(metadata ? { metadata } : {}) });
    }
  }

  async *subscribe(
    stream: string,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<HubEvent<WebResponse>> {
    yield* (await this.#hub).subscribe(stream, lastEventId, signal);
  }
}

/** Undelivered messages of a few users, in memory. */
function keptInMemory<Message>() {
  const streams = new Map<string, NumberedEvent<Message>[]>();
  return {
    lastId: async () => 0,
    async add(stream: string, event: NumberedEvent<Message>) {
      const events = streams.get(stream) ?? [];
      events.push(event);
      if (events.length > mostMissed) events.shift();
      streams.delete(stream);
      streams.set(stream, events);
      const [oldest] = streams.keys();
      if (streams.size > mostUsers && oldest !== undefined) streams.delete(oldest);
    },
    missed: async (stream: string) => [...(streams.get(stream) ?? [])],
    async delivered(id: number) {
      for (const [stream, events] of streams) {
        const left = events.filter((event) => event.id !== id);
        if (left.length === 0) streams.delete(stream);
        else if (left.length < events.length) streams.set(stream, left);
      }
    },
  };
}

/** Ends early when the signal is aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done, { once: true });
  });
}
