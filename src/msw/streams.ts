/** Streams of events for handlers: those of an example or of a test, and what users post meanwhile. */

import { formatEvent, parseEventStream } from "../contract/event-stream.ts";
import type { ServerSentEvent } from "../contract/handler.ts";
import { Channel } from "../events/channel.ts";

/** Events that wait for a reader that does not read; it loses its stream then. */
const most = 1_000;

/** Messages of one user that a client which connects again can still get. */
const kept = 100;

/** What was posted, for the streams of its user. */
export class UserStreams {
  readonly #open = new Map<string, Set<Channel<ServerSentEvent>>>();
  readonly #sent = new Map<string, ServerSentEvent[]>();
  /** Ids increase across restarts, as those of the server. */
  #last = Date.now() * 1_000;

  /** Sends a message to the streams of a user, and keeps it for those that connect again. */
  publish(user: string, data: unknown): void {
    const event = { id: String(++this.#last), event: "message", data };
    this.#sent.set(user, [...(this.#sent.get(user) ?? []), event].slice(-kept));
    for (const channel of this.#open.get(user) ?? []) channel.push(event);
  }

  /** What a user gets after an event, now and until the signal. */
  async *read(
    user: string,
    lastEventId: string | null,
    signal: AbortSignal,
  ): AsyncGenerator<ServerSentEvent> {
    const channel = new Channel<ServerSentEvent>(most);
    if (signal.aborted) return;
    signal.addEventListener("abort", () => channel.end(), { once: true });
    const channels = this.#open.get(user) ?? new Set();
    this.#open.set(user, channels.add(channel));
    try {
      const sent = this.#sent.get(user) ?? [];
      const place = sent.findIndex(({ id }) => id === lastEventId);
      if (place >= 0) yield* sent.slice(place + 1);
      for (;;) {
        const event = await channel.take();
        if (event === undefined) return;
        yield event;
      }
    } finally {
      channels.delete(channel);
      if (channels.size === 0) this.#open.delete(user);
    }
  }
}

/** How an example is sent. */
export interface StreamTimes {
  /** Milliseconds before each message. */
  pause: number;
  /** Messages after which the connection is lost; undefined: none. */
  breakAfter: number | undefined;
  lastEventId: string | null;
}

/** The connection is lost on purpose. */
export class LostConnection extends Error {}

/**
 * The events of an example: a heartbeat first if it begins with one, then each message after a pause.
 * @param text in the format of event streams
 */
export async function* exampleEvents(
  text: string,
  { pause, breakAfter, lastEventId }: StreamTimes,
): AsyncGenerator<ServerSentEvent> {
  const events = parseEventStream(text);
  const messages = events.filter(({ event }) => event !== "ping");
  const place = messages.findIndex(({ id }) => id !== null && id === lastEventId);
  let count = 0;
  for (const { event, id, data } of events) {
    if (event === "ping") {
      yield { event, data: JSON.parse(data) };
      continue;
    }
    if (count++ <= place) continue;
    if (count - place - 1 > (breakAfter ?? Number.POSITIVE_INFINITY)) throw new LostConnection();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    yield { ...(id === null ? {} : { id }), event, data: JSON.parse(data) };
  }
  if (breakAfter !== undefined) throw new LostConnection();
}

/**
 * A response that sends events as they come, until they end or the client leaves.
 * @param left called when the client leaves
 */
export function eventResponse(
  events: AsyncIterable<ServerSentEvent> | Iterable<ServerSentEvent>,
  init: ResponseInit,
  left: () => void,
): Response {
  const iterator = toAsync(events);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(formatEvent(value)));
      } catch (error) {
        controller.error(error);
      }
    },
    cancel() {
      left();
      // Resolves when the generator wakes up; nobody waits for that.
      void iterator.return(undefined);
    },
  });
  const headers = new Headers(init.headers);
  headers.set("content-type", "text/event-stream;charset=UTF-8");
  headers.set("cache-control", "no-cache, no-transform");
  return new Response(body, { ...init, headers });
}

async function* toAsync<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
