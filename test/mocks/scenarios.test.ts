import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { LoggedRequest } from "../../mocks/request-log.ts";
import { type RunningMock, startMock } from "../../mocks/start.ts";
import type { ErrorBody } from "../../src/contract/problem.ts";
import { defaultSettings } from "../../src/settings/settings.ts";

const silent = { info() {}, warn() {}, error() {} };
const toolkit = { "x-tock-contract": "test" };

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ ...defaultSettings(), port: 0, pause: 0 }, { log: silent });
});
afterAll(() => mock.close());
afterEach(async () => {
  await mock.useScenario(null);
  mock.clearRequests();
});

const intents = "/rest/nlp/intents?namespace=app&name=travel";
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(mock.url + path, { headers, signal: AbortSignal.timeout(10_000) });
const statusOf = (path: string, headers: Record<string, string> = {}) =>
  get(path, headers).then(
    async (response) => {
      await response.text();
      return response.status;
    },
    () => "broken",
  );
const onlyIntents = (rule: object) => ({
  rules: [{ operations: ["listIntents" as const], ...rule }],
});

async function put(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url}/_toolkit/scenario`, {
    method: "PUT",
    headers: { ...toolkit, ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("a scenario", () => {
  it("is started by its name, and ended", async () => {
    expect(await put('{"name": "flaky"}')).toMatchObject({ status: 200, body: { name: "flaky" } });
    expect(await statusOf(intents)).toBe(503);
    const { status } = await fetch(`${mock.url}/_toolkit/scenario`, {
      method: "DELETE",
      headers: toolkit,
    });
    expect([status, await statusOf(intents)]).toEqual([204, 200]);
  });

  it("is sent as YAML or JSON", async () => {
    await put("rules:\n  - operations: [listIntents]\n    respond: { status: 400 }");
    expect(await statusOf(intents)).toBe(400);
    await put(JSON.stringify(onlyIntents({ respond: { status: 401 } })));
    expect(await statusOf(intents)).toBe(401);
  });

  it.each([
    ['{"name": "flakey"}', "no-such-scenario", "flaky"],
    ["rules: 1", "invalid-scenario", "/rules must be array"],
    ["rules: [", "invalid-scenario", "YAML"],
    [
      `rules: []\n${"#\n".repeat(10_000)}`,
      "invalid-scenario",
      "more than 20000 characters must be JSON",
    ],
    [`{"rules": ${"[".repeat(300)}${"]".repeat(300)}}`, "invalid-scenario", "nested too deeply"],
    ["rules: [{ operations: [nobody], respond: {} }]", "invalid-scenario", "/rules/0/operations"],
    [
      "rules: [{ operations: [parseQuery], respond: { headers: { a b: c } } }]",
      "invalid-scenario",
      "/rules/0/respond/headers",
    ],
  ])("%.60s is refused", async (text, code, part) => {
    const { status, body } = await put(text);
    const [error] = (body as unknown as ErrorBody).errors;
    expect([status, error?.code, error?.message]).toEqual([
      400,
      code,
      expect.stringContaining(part),
    ]);
  });

  it("has all its mistakes told if it is short, and the first one if it is long", async () => {
    const messageOf = async (count: number) => {
      const { body } = await put(JSON.stringify({ rules: Array(count).fill(0) }));
      return (body as unknown as ErrorBody).errors[0]?.message;
    };
    expect(await messageOf(2)).toMatch(/\/rules\/0 must be object; \/rules\/1 must be object/);
    expect(await messageOf(20_000)).toMatch(/valid:; \/rules\/0 [^/]*$/);
  });

  it("of more than 100,000 bytes is refused", async () => {
    expect(await put(`{"rules": []${" ".repeat(100_000)}}`)).toMatchObject({ status: 413 });
  });

  it("is not changed by foreign pages", async () => {
    expect(await put('{"name": "flaky"}', { origin: "http://evil.example" })).toMatchObject({
      status: 403,
    });
    const { status } = await fetch(`${mock.url}/_toolkit/scenario`, { method: "PUT", body: "{}" });
    expect([status, await statusOf(intents)]).toEqual([400, 200]);
  });

  it("is read from a file, and named by it", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "scenario-")), "maintenance.yaml");
    writeFileSync(file, "rules: [{ operations: '*', respond: { status: 503, lenient: true } }]");
    const other = await startMock(
      { ...defaultSettings(), port: 0, scenario: file },
      { log: silent },
    );
    const response = await fetch(other.url + intents);
    expect([response.status, other.requests()]).toMatchObject([503, [{ scenario: "maintenance" }]]);
    await other.close();
  });
});

describe("clients", () => {
  it("are in scenarios of their own, and do not meet", async () => {
    const sequence = { sequence: [{ status: 400 }, { status: 401 }, {}] };
    const [anna, bert] = [{ "x-tock-mock-client": "anna" }, { "x-tock-mock-client": "bert" }];
    await put(JSON.stringify(onlyIntents(sequence)), anna);
    await put('{"name": "logged-out"}', bert);
    const course = async (headers: Record<string, string>) => [
      await statusOf(intents, headers),
      await statusOf(intents, headers),
      await statusOf(intents, headers),
      await statusOf("/rest/admin/applications", headers),
    ];
    expect(await Promise.all([course(anna), course(bert), course({})])).toEqual([
      [400, 401, 200, 200],
      [200, 200, 200, 401],
      [200, 200, 200, 200],
    ]);
  });

  it("name a scenario for one request", async () => {
    const named = { "x-tock-mock-scenario": "flaky", "x-tock-mock-client": "carl" };
    expect(await statusOf(intents, named)).toBe(503);
    expect(await statusOf(intents, { "x-tock-mock-client": "carl" })).toBe(200);
    expect(await statusOf(intents, named)).toBe(200);
    expect(await statusOf(intents, named)).toBe("broken");
    expect(await statusOf(intents, { "x-tock-mock-scenario": "nobody" })).toBe(400);
  });
});

describe("responses of a scenario", () => {
  it("wait", async () => {
    await mock.useScenario(onlyIntents({ respond: { delay: { min: 200, max: 250 } } }));
    const started = performance.now();
    expect(await statusOf(intents)).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(190);
  });

  it("are never sent, or break off in the middle", async () => {
    await mock.useScenario(
      onlyIntents({ sequence: [{ fault: "drop" }, { fault: "truncate" }, {}] }),
    );
    await expect(get(intents)).rejects.toThrow();
    const half = await get(intents);
    expect([half.status, half.headers.get("content-type")]).toEqual([
      200,
      "application/json; charset=utf-8",
    ]);
    await expect(half.text()).rejects.toThrow();
    expect(await statusOf(intents)).toBe(200);
  });

  it("have bodies and headers of the scenario", async () => {
    const body: unknown[] = [];
    const headers = { "X-Name": "{{query.name}}" };
    await mock.useScenario(onlyIntents({ respond: { body, headers } }));
    const response = await get(intents);
    expect([await response.json(), response.headers.get("x-name")]).toEqual([[], "travel"]);
  });

  it("may be invalid only if they are lenient", async () => {
    const body = [{ name: "{{query.name}}" }];
    await mock.useScenario(onlyIntents({ respond: { body } }));
    const refused = await get(intents);
    expect([refused.status, await refused.text()]).toEqual([
      500,
      expect.stringContaining("rule 0"),
    ]);
    await mock.useScenario(onlyIntents({ respond: { body, lenient: true } }));
    expect(await (await get(intents)).json()).toEqual([{ name: "travel" }]);
  });

  it("read what was created", async () => {
    await mock.useScenario({
      rules: [
        {
          operations: ["createDataset"],
          respond: { set: { id: "{{random.id}}" }, capture: { id: "id", name: "body.name" } },
        },
        {
          operations: ["getDataset"],
          when: { "path.datasetId": "{{captured.id}}" },
          respond: { set: { name: "{{captured.name}}" } },
        },
        { operations: ["getDataset"], respond: { status: 404 } },
      ],
    });
    const path = "/rest/admin/bots/travel/datasets";
    const created = (await (
      await fetch(mock.url + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          name: "Refunds",
          description: "d",
          questions: [{ question: "q", groundTruth: "a" }],
        }),
      })
    ).json()) as { id: string };
    const read = await (await get(`${path}/${created.id}`)).json();
    expect([created.id, read]).toEqual([
      expect.stringMatching(/^[0-9a-f]{24}$/),
      expect.objectContaining({ id: created.id, name: "Refunds" }),
    ]);
    expect(await statusOf(`${path}/6b035d5724e5751f55362599`)).toBe(404);
  });
});

describe("streams of a scenario", () => {
  it("break after some messages, and go on when the client connects again", async () => {
    await mock.useScenario({
      rules: [
        {
          operations: ["streamEvents"],
          sequence: [{ example: "severalMessages", breakAfter: 2 }, { example: "severalMessages" }],
        },
      ],
    });
    const path = "/io/app/travel/web/sse?userId=anna";
    const first = await get(path);
    let text = "";
    const reading = (async () => {
      for await (const chunk of first.body ?? []) text += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toThrow();
    expect(text.match(/^id: \d+$/gm)).toEqual(["id: 42", "id: 43"]);
    const second = await fetch(mock.url + path, { headers: { "last-event-id": "43" } });
    for await (const chunk of second.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes("id: 44")) break;
    }
    expect(text.match(/^id: \d+$/gm)).toEqual(["id: 42", "id: 43", "id: 44"]);
  });

  it("have pauses, while the response comes after the last message", async () => {
    await mock.useScenario({
      rules: [{ operations: ["sendMessage"], respond: { example: "severalMessages", pause: 100 } }],
    });
    const stream = await get("/io/app/travel/web/sse?userId=dora");
    const started = performance.now();
    const times: number[] = [];
    const answered = fetch(`${mock.url}/io/app/travel/web`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ userId: "dora", query: "x" }),
    }).then(() => performance.now() - started);
    for await (const chunk of stream.body ?? []) {
      for (const _ of Buffer.from(chunk)
        .toString()
        .matchAll(/^event: message$/gm))
        times.push(performance.now() - started);
      if (times.length === 3) break;
    }
    // From the request on: how late a busy machine reads the first message says nothing of the pauses.
    expect(times[2]).toBeGreaterThanOrEqual(180);
    expect(times[2]).toBeGreaterThan(times[0] ?? 0);
    expect(await answered).toBeGreaterThanOrEqual(180);
  });
});

describe("the log of requests", () => {
  const read = async (query = "", headers = {}) => {
    const response = await get(`/_toolkit/requests${query}`, { ...toolkit, ...headers });
    return ((await response.json()) as { requests: LoggedRequest[] }).requests;
  };

  it("says what was called, whether it was valid, and which example answered", async () => {
    await mock.useScenario(onlyIntents({ sequence: [{ status: 401 }, { fault: "drop" }, {}] }));
    const anna = { "x-tock-mock-client": "anna" };
    for (let count = 0; count < 3; count++) await statusOf(intents, anna);
    const post = (body: object) =>
      fetch(`${mock.url}/rest/authenticate`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await (await post({ email: "admin@app.com", password: "password" })).text();
    await (await post({ email: 1 })).text();
    await statusOf("/rest/nowhere/at/all");
    const all = await read();
    expect(all).toMatchObject([
      {
        client: "anna",
        operationId: "listIntents",
        status: 401,
        valid: true,
        rule: 0,
        scenario: "given",
      },
      { operationId: "listIntents", status: null, fault: "drop" },
      { operationId: "listIntents", status: 200, url: intents, method: "GET", errors: [] },
      {
        client: "default",
        operationId: "authenticateUser",
        status: 200,
        example: "administrator",
        body: { email: "admin@app.com", password: "********" },
        rule: null,
        duration: expect.any(Number),
      },
      {
        operationId: "authenticateUser",
        status: 400,
        valid: false,
        errors: [expect.any(String), expect.any(String)],
      },
      { operationId: null, status: 404, valid: false },
    ]);
    expect(await read("", anna)).toHaveLength(3);
    expect(await read("?operationId=authenticateUser")).toHaveLength(2);
    const cleared = await fetch(`${mock.url}/_toolkit/requests`, {
      method: "DELETE",
      headers: { ...toolkit, ...anna },
    });
    expect([cleared.status, (await read()).length]).toEqual([204, 3]);
  });

  it("keeps the latest ones", async () => {
    for (let count = 0; count < 1_050; count++) await statusOf("/health/liveness");
    const all = await read();
    expect(all).toHaveLength(1_000);
    expect((all.at(-1)?.number ?? 0) - (all[0]?.number ?? 0)).toBe(999);
  });

  it("is not available to pages", async () => {
    expect((await get("/_toolkit/requests")).status).toBe(400);
    expect(
      (await get("/_toolkit/requests", { ...toolkit, origin: "http://evil.example" })).status,
    ).toBe(403);
  });
});
