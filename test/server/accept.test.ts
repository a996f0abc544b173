import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { serverWith } from "../support/handlers.ts";

const headers = [
  "*/*",
  "*",
  ";",
  ",,;q=",
  "text/html;q=x, */*;q=0.000",
  "a/b/c",
  "application/json;charset",
  'application/json;charset="utf-8"',
  '"',
  "application/*",
  `text/${"x/".repeat(4_000)}`,
  "text/event-stream",
  "constructor/__proto__",
];
const paths = ["/healthcheck", "/rest/nlp/intents?namespace=a&name=b", "/", "/nothing/at/all"];

describe("an Accept header of any form", () => {
  let mock: Awaited<ReturnType<typeof startMock>>;
  let server: Awaited<ReturnType<typeof serverWith>>;
  const logged: string[] = [];
  beforeAll(async () => {
    const log = { info() {}, warn() {}, error: (text: string) => logged.push(text) };
    mock = await startMock({ ...defaultSettings(), port: 0 }, { log });
    server = await serverWith({
      checkHealth: () => ({ status: 200 }),
      listIntents: () => ({ status: 200, body: [] }),
    });
  });
  afterAll(async () => {
    await mock.close();
    await server.close();
  });

  it.each(headers.map((accept) => [accept.slice(0, 40), accept]))("%s", async (_, accept) => {
    for (const path of paths) {
      const mocked = await fetch(mock.url + path, { headers: { accept } });
      expect([path, mocked.status]).toEqual([path, mocked.status < 500 ? mocked.status : "< 500"]);
      const served = await fetch(server.url + path, { headers: { accept } });
      expect([path, served.status]).toEqual([path, served.status < 500 ? served.status : "< 500"]);
    }
    expect([...logged, ...server.errors]).toEqual([]);
  });
});
