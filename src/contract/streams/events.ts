import type { ServerSentEvent } from "../handler.ts";

/** One event of a stream; `data` with its lines joined, as text. */
export interface StreamEvent {
  event: string;
  id: string | null;
  data: string;
}

/** Splits a `text/event-stream` body into its events; comments are ignored. */
export function parseEventStream(text: string): StreamEvent[] {
  const events: StreamEvent[] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    const data: string[] = [];
    let event = "message";
    let id: string | null = null;
    for (const line of block.split(/\r?\n/)) {
      const [, field, value = ""] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
      if (field === "data") data.push(value);
      else if (field === "event") event = value;
      else if (field === "id") id = value;
    }
    if (data.length > 0) events.push({ event, id, data: data.join("\n") });
  }
  return events;
}

/**
 * One event in the text/event-stream format.
 * @throws Error if `id` or `event` contains a line break, which could forge another event
 */
export function formatEvent({ id, event, data }: ServerSentEvent): string {
  if (/[\r\n\0]/.test(`${id}${event}`))
    throw new Error("an event has a line break in its id or name");
  const lines = [
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(id === undefined ? [] : [`id: ${id}`]),
    `data: ${JSON.stringify(data)}`,
  ];
  return `${lines.join("\n")}\n\n`;
}
