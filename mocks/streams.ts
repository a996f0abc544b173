/** Streams of events: the named example of the contract, one event after the other, as a live server would send it. */

import type { ServerSentEvent } from "../src/contract/handler.ts";
import type { Operation } from "../src/contract/operations.ts";
import { parseEventStream } from "../src/contract/streams/events.ts";
import { Channel } from "../src/events/channel.ts";

export interface StreamTimes {
  /** Milliseconds before each message. */
  pause: number;
  /** Milliseconds between two heartbeats. */
  heartbeat: number;
}

const eventStream = "text/event-stream";

/** Whether a status of an operation is a stream of events. */
export function streams({ responses }: Operation, status: number): boolean {
  return responses.get(status)?.content?.[eventStream] !== undefined;
}

/** Whether a stream can be resumed: it stays open, and its messages have ids. Others end after their last message. */
export function isResumable({ parameters }: Operation): boolean {
  return parameters.some(({ name }) => name === "Last-Event-ID");
}

/** The events of an example; messages of a stream that can be resumed get the next number where they have no id. */
export function eventsOf(text: string, resumable: boolean): ServerSentEvent[] {
  const events = parseEventStream(text);
  const heartbeat = events[0]?.id === null ? events[0].event : null;
  let last = 0;
  return events.map(({ event, id, data: written }) => {
    const data: unknown = JSON.parse(written);
    if (event === heartbeat || !resumable) return { event, data };
    last = id === null || /^\d+$/.test(id) ? Number(id ?? last + 1) : last;
    return { id: id ?? String(last), event, data };
  });
}

/**
 * Sends the first event when it is a heartbeat, then each message after a pause; then it ends, or sends heartbeats for
 * as long as the client stays.
 * @param events of one example
 * @param lastEventId where an earlier stream ended: begins behind it; one that is not in the example counts as none
 * @param ends whether the stream ends after its last message
 */
export async function* replay(
  events: readonly ServerSentEvent[],
  options: StreamTimes & {
    lastEventId: string | undefined;
    signal: AbortSignal;
    ends?: boolean;
  },
): AsyncGenerator<ServerSentEvent> {
  const { pause, heartbeat, lastEventId, signal, ends = false } = options;
  const [first] = events;
  const beat = first !== undefined && first.event === "ping" ? first : null;
  const known = events.findIndex(({ id }) => id !== undefined && id === lastEventId);
  const messages = events.slice(known >= 0 ? known + 1 : beat ? 1 : 0);
  const channel = new Channel<ServerSentEvent | "end">(events.length + 2);
  const end = () => channel.end();
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  const beats = setInterval(() => beat && channel.idle && channel.push(beat), heartbeat);
  let next: NodeJS.Timeout | undefined;
  const sendNext = () => {
    const message = messages.shift();
    if (message === undefined) {
      if (ends) channel.push("end");
      return;
    }
    channel.push(message);
    next = setTimeout(sendNext, messages.length > 0 ? pause : 0);
  };
  next = setTimeout(sendNext, pause);
  try {
    if (beat) yield beat;
    for (;;) {
      const event = await channel.take();
      if (event === undefined || event === "end") return;
      yield event;
    }
  } finally {
    clearInterval(beats);
    clearTimeout(next);
    signal.removeEventListener("abort", end);
  }
}

/** A stream that breaks off: the connection is cut after some messages. */
export class BrokenStream extends Error {}

/** @param messages after which the stream breaks */
export async function* broken(
  events: AsyncIterable<ServerSentEvent>,
  messages: number,
): AsyncGenerator<ServerSentEvent> {
  let left = messages;
  for await (const event of events) {
    yield event;
    if (event.event !== "ping") left--;
    if (left <= 0) throw new BrokenStream("the scenario breaks the stream here");
  }
}
