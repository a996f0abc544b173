import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { serverWith } from "../support/handlers.ts";

/** Values, and how they can stand in a query. */
const values: [value: string, written: string][] = [
  ["my bot", "my+bot"],
  ["my bot", "my%20bot"],
  ["a+b", "a%2Bb"],
  ["ada@example.org", "ada@example.org"],
  ["a*b", "a*b"],
  ["me (test)", encodeURIComponent("me (test)")],
  ["it's", "it's"],
  ["!$'()*,;:@/?", "!$'()*,;:@/?"],
  ["10:15:30", new URLSearchParams({ v: "10:15:30" }).toString().slice(2)],
  ["[a]=b", "%5Ba%5D=b"],
  ["é ü", new URLSearchParams({ v: "é ü" }).toString().slice(2)],
];

describe("values of a query", () => {
  const seen: unknown[] = [];
  let server: Awaited<ReturnType<typeof serverWith>>;
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    server = await serverWith({
      listIntents: (input: { query: { name: string } }) => {
        seen.push(input.query.name);
        return { status: 200, body: [] };
      },
    } as never);
    mock = await startMock({ ...defaultSettings(), port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await mock.close();
  });

  it.each(values)("%j are read from %s", async (value, written) => {
    for (const name of ["name", "NAME"]) {
      const query = `namespace=app&${name}=${written}`;
      const response = await fetch(`${server.url}/rest/nlp/intents?${query}`);
      expect([response.status, seen.pop()]).toEqual([200, value]);
      expect((await fetch(`${mock.url}/rest/nlp/intents?${query}`)).status).toBe(200);
    }
    const stream = await fetch(`${mock.url}/io/app/travel/web/sse?userId=${written}`);
    expect(stream.status).toBe(200);
    await stream.body?.cancel();
  });
});
