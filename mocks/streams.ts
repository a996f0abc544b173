/** Streams of events: the named example of the contract, one event after the other, as a live server would send it. */

import type { Contract } from "../src/contract/documents.ts";
import { parseEventStream } from "../src/contract/event-stream.ts";
import type { ServerSentEvent } from "../src/contract/handler.ts";
import { type Document, examplesOf } from "../src/contract/openapi.ts";
import type { Operation } from "../src/contract/operations.ts";
import { Channel } from "../src/events/channel.ts";
import { operationOf, type Step } from "../src/server/exchange/exchange.ts";
import { readPreference } from "../src/server/exchange/faults.ts";

export interface StreamTimes {
  /** Milliseconds before each message. */
  pause: number;
  /** Milliseconds between two heartbeats. */
  heartbeat: number;
}

const eventStream = "text/event-stream";

/** Responds to operations that stream; other statuses in `Prefer` (`code=404`) are left to the next step. */
export function streamExamples({ documents }: Contract, times: StreamTimes): Step {
  return (exchange) => {
    const operation = operationOf(exchange);
    const { request, signal } = exchange;
    const { code, example } = readPreference(request.get("prefer"));
    const [status, media] = streamOf(operation) ?? [];
    if (status === undefined || (code !== undefined && code !== status)) return false;
    const examples = examplesOf(documents.get(operation.api) as Document, media);
    const text = example === undefined ? [...examples.values()][0] : examples.get(example);
    if (text === undefined) return false;
    const events = eventsOf(String(text));
    const body = replay(events, { ...times, lastEventId: request.get("last-event-id"), signal });
    exchange.answer = { status, body };
    return false;
  };
}

function streamOf({ responses }: Operation) {
  for (const [status, { content }] of responses) {
    const media = content?.[eventStream];
    if (media) return [status, media] as const;
  }
  return undefined;
}

/** The events of an example; messages without an id get the next number, heartbeats never have one. */
function eventsOf(text: string): ServerSentEvent[] {
  const events = parseEventStream(text);
  const heartbeat = events[0]?.id === null ? events[0].event : null;
  let last = 0;
  return events.map(({ event, id, data: written }) => {
    const data: unknown = JSON.parse(written);
    if (event === heartbeat) return { event, data };
    last = id === null || /^\d+$/.test(id) ? Number(id ?? last + 1) : last;
    return { id: id ?? String(last), event, data };
  });
}

/**
 * Sends the first event if it is a heartbeat, then each message after a pause, and heartbeats until the client
 * disconnects.
 * @param events of one example
 * @param lastEventId id at which an earlier stream ended: starts after it; an id that is not in the example is ignored
 */
export async function* replay(
  events: readonly ServerSentEvent[],
  options: StreamTimes & { lastEventId: string | undefined; signal: AbortSignal },
): AsyncGenerator<ServerSentEvent> {
  const { pause, heartbeat, lastEventId, signal } = options;
  const [first] = events;
  const beat = first !== undefined && first.id === undefined ? first : null;
  const known = events.findIndex(({ id }) => id !== undefined && id === lastEventId);
  const messages = events.slice(known >= 0 ? known + 1 : beat ? 1 : 0);
  const channel = new Channel<ServerSentEvent>(events.length + 1);
  const end = () => channel.end();
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  const beats = setInterval(() => beat && channel.idle && channel.push(beat), heartbeat);
  let next: NodeJS.Timeout | undefined;
  const sendNext = () => {
    const message = messages.shift();
    if (message === undefined) return;
    channel.push(message);
    next = setTimeout(sendNext, pause);
  };
  next = setTimeout(sendNext, pause);
  try {
    if (beat) yield beat;
    for (;;) {
      const event = await channel.take();
      if (event === undefined) return;
      yield event;
    }
  } finally {
    clearInterval(beats);
    clearTimeout(next);
    signal.removeEventListener("abort", end);
  }
}
