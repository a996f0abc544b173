/** Streams of events for handlers. */

import type { ServerSentEvent } from "../contract/handler.ts";
import { formatEvent, parseEventStream } from "../contract/streams/events.ts";

/** How an example is sent. */
export interface StreamTimes {
  /** Milliseconds before each message. */
  pause: number;
  /** Messages after which the connection is lost; undefined: none. */
  breakAfter: number | undefined;
  lastEventId: string | undefined;
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
 * A response that sends events as they arrive, until they end or the client disconnects.
 * @param left called when the client disconnects
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
      // Resolves when the generator wakes up, which may be much later.
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
