import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WebButton, WebResponse } from "../../src/bot/types.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: true, answers: true });
});
afterAll(() => server.close());

async function send(body: object): Promise<WebResponse> {
  const response = await fetch(`${server.url}/io/app/travel/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as WebResponse;
}

/** All buttons of an answer, those of cards included. */
function buttonsOf({ responses }: WebResponse): WebButton[] {
  return responses.flatMap(({ buttons = [], card, carousel }) => [
    ...buttons,
    ...(card?.buttons ?? []),
    ...(carousel?.cards ?? []).flatMap((one) => one.buttons ?? []),
  ]);
}

/** What pressing a button sends; `null` when it opens a page. */
function pressed(button: WebButton): { query: string } | { payload: string } | null {
  if (button.clazz === "url_button") return null;
  if (button.payload !== undefined) return { payload: button.payload };
  const sentence = button.clazz === "quick_reply" ? button.nlpText : undefined;
  return { query: sentence ?? button.title };
}

/** What starts each story of the demo's bot. */
const stories = [
  "book_train",
  "train_status",
  "cancel_booking",
  "refund",
  "weather",
  "find_station",
  "talk_to_agent",
  "thanks",
  "luggage",
  "wifi_on_board",
  "food_on_board",
].map((payload) => ({ payload }));

describe("the demo", () => {
  for (const [locale, hello] of [
    ["en", "hello"],
    ["fr", "bonjour"],
  ] as const) {
    it(`understands every button that it offers, in ${locale}`, async () => {
      const misunderstood: string[] = [];
      // The ways of buttons from the first message to an answer that is still to be read.
      const ways: object[][] = [{ query: hello }, { query: "zxcv" }, ...stories].map((one) => [
        one,
      ]);
      const seen = new Set<string>();
      for (let way = ways.shift(); way; way = ways.shift()) {
        const userId = `${locale}${seen.size}-${ways.length}`;
        let answer: WebResponse | undefined;
        for (const request of way) answer = await send({ ...request, userId, locale });
        const { metadata, responses } = answer as WebResponse;
        const last = JSON.stringify(way.at(-1));
        // Only the answer to nonsense is that nothing was understood.
        const isLost = metadata.INTENT === "unknown" && way.length > 1;
        if (isLost || responses.length === 0) misunderstood.push(last);
        for (const button of buttonsOf(answer as WebResponse)) {
          const request = pressed(button);
          const key = JSON.stringify([metadata.INTENT, request]);
          if (!request || seen.has(key)) continue;
          seen.add(key);
          ways.push([...way, request]);
        }
      }
      expect(misunderstood).toEqual([]);
      expect(seen.size).toBeGreaterThan(8);
    });
  }
});
