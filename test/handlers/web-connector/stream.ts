import { parseEventStream } from "../../../src/contract/streams/events.ts";

interface ReadEvent {
  id?: string;
  event: string;
  data: unknown;
}

/** Opens an event stream that a test reads event by event. */
export async function startStream(url: string, headers: Record<string, string> = {}) {
  const gone = new AbortController();
  const { status, headers: received, body } = await fetch(url, { headers, signal: gone.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  return {
    status,
    headers: received,
    /** The next event, as soon as it has come. */
    async next(): Promise<ReadEvent | undefined> {
      while (!waiting.includes("\n\n")) {
        const piece = await reader?.read();
        if (piece?.value === undefined) return undefined;
        waiting += piece.value;
      }
      const end = waiting.indexOf("\n\n") + 2;
      const [event] = parseEventStream(waiting.slice(0, end));
      waiting = waiting.slice(end);
      if (!event) return undefined;
      const data = JSON.parse(event.data) as unknown;
      return { ...(event.id ? { id: event.id } : {}), event: event.event, data };
    },
    async leave(): Promise<void> {
      gone.abort();
      await reader?.closed.catch(() => {});
    },
  };
}
