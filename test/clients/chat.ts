import { expect } from "vitest";
import type { WebMessage, WebResponse } from "../../src/bot/types.ts";
import { parseEventStream } from "../../src/contract/streams/events.ts";

const path = "/io/app/travel/web";

/** A user of the demo's web connector, without a kit. */
export function newUser(serverUrl: string, userId: string) {
  const send = (body: object) =>
    fetch(`${serverUrl}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ userId, ...body }),
    });
  return {
    send,
    /** What the bot answers to a text. */
    async say(query: string): Promise<WebMessage[]> {
      const response = await send({ query });
      const body = (await response.json()) as WebResponse;
      expect(response.status, JSON.stringify(body)).toBe(200);
      return body.responses;
    },
    /** Opens the event stream and collects what comes until it is closed. */
    async listen() {
      const closing = new AbortController();
      const { body } = await fetch(`${serverUrl}${path}/sse?userId=${userId}`, closing);
      let text = "";
      const reading = (async () => {
        for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk;
      })().catch(() => {});
      return {
        messages: () =>
          parseEventStream(text)
            .filter(({ event }) => event === "message")
            .flatMap(({ data }) => (JSON.parse(data) as WebResponse).responses),
        async close() {
          closing.abort();
          await reading;
        },
      };
    },
  };
}
