import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningMock, startMock } from "../../mocks/start.ts";
import { loadContract } from "../../src/contract/documents.ts";
import type { ErrorBody } from "../../src/contract/problem.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { exampleCalls } from "../support/calls.ts";
import { freePort } from "../support/ports.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);
const json = { "content-type": "application/json" };
const silent = { info() {}, warn() {}, error() {} };

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ ...defaultSettings(), port: 0 }, { log: silent });
});
afterAll(() => mock.close());

async function call(path: string, method: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(`${mock.url}${path}`, {
    method: method.toUpperCase(),
    headers: { ...json, ...headers },
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const isSuccess = (status: number): boolean => status >= 200 && status < 400;

async function firstCode(response: Response): Promise<string | undefined> {
  return ((await response.json()) as ErrorBody).errors[0]?.code;
}

/** Streams have no end: streams.test.ts. */
const plainCalls = exampleCalls().filter(
  ({ operation }) => !operation.responses.get(200)?.content?.["text/event-stream"],
);

describe("the mock answers with the examples of the contract", () => {
  it.each(plainCalls.map((entry) => [entry.operation.operationId, entry] as const))(
    "%s",
    async (_, { operation, path, init }) => {
      const response = await fetch(mock.url + path, { ...init, redirect: "manual" });
      const text = await response.text();
      const type = response.headers.get("content-type")?.split(";")[0] ?? null;
      const wanted = Math.min(...[...operation.responses.keys()].filter(isSuccess));
      expect([response.status, text.slice(0, 200)]).toEqual([wanted, expect.anything()]);
      const value = type === "application/json" ? JSON.parse(text) : text;
      expect(validator.answer(operation, response.status, type, value)).toEqual([]);
    },
  );
});

describe("Prefer: dynamic=true", () => {
  it.each(plainCalls.map((entry) => [entry.operation.operationId, entry] as const))(
    "has what the contract has: %s",
    async (_, { operation, path, init }) => {
      const headers = { ...(init.headers as object), prefer: "dynamic=true" };
      const response = await fetch(mock.url + path, { ...init, headers, redirect: "manual" });
      const text = await response.text();
      const type = response.headers.get("content-type")?.split(";")[0] ?? null;
      const value = type === "application/json" ? JSON.parse(text) : text;
      expect(validator.answer(operation, response.status, type, value)).toEqual([]);
      expect(text.length).toBeLessThan(500_000);
    },
  );

  it("differs from the example", async () => {
    const texts = await Promise.all(
      [{}, { prefer: "dynamic=true" }].map(async (headers) =>
        (
          await fetch(`${mock.url}/rest/nlp/application?namespace=app&name=travel`, { headers })
        ).text(),
      ),
    );
    expect(new Set(texts).size).toBe(2);
  });
});

describe("the fields of a form", () => {
  const path = "/rest/callback";

  it("are read, and pass as nothing else", async () => {
    const body = new URLSearchParams({ ticket: "ST-1" });
    const sent = await fetch(mock.url + path, { method: "POST", body, redirect: "manual" });
    expect(sent.status).toBe(302);
    const asJson = await call(path, "post", { ticket: "ST-1" });
    expect([asJson.status, await firstCode(asJson)]).toEqual([415, "unsupported-content-type"]);
  });
});

describe("Prefer", () => {
  const message = { query: "hello", userId: "anna" };

  it("chooses a status", async () => {
    const response = await call("/io/app/travel/web", "post", message, { prefer: "code=504" });
    expect([response.status, await firstCode(response)]).toEqual([504, "bot-timeout"]);
  });

  it("chooses an example by its name", async () => {
    const response = await call("/io/app/travel/web", "post", message, {
      prefer: "example=carousel",
    });
    expect(await response.json()).toMatchObject({
      responses: [{ carousel: { cards: expect.any(Array) } }],
    });
  });

  it("lets a bot fail in the form that another bot reads", async () => {
    const response = await call(
      "/io/app/travel/web/orchestration/eligibility",
      "post",
      { data: { type: "sentence", userText: "hello" } },
      { prefer: "code=500" },
    );
    expect([response.status, await response.json()]).toEqual([
      500,
      expect.objectContaining({ type: "noResponse", status: "ERROR" }),
    ]);
  });

  it("reports that an example does not exist", async () => {
    const response = await call("/io/app/travel/web", "post", message, {
      prefer: "example=nobody",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          code: "no-such-example",
          message: expect.stringMatching(
            /^sendMessage has no response for Prefer "example=nobody"\. Its statuses and examples are 200 \(sentence, card, .*\), 400 \(noUser, /,
          ),
        },
      ],
    });
  });

  it("waits", async () => {
    const started = performance.now();
    const response = await call("/io/app/travel/web", "post", message, { prefer: "delay=300" });
    expect(response.status).toBe(200);
    expect(performance.now() - started).toBeGreaterThanOrEqual(290);
  });

  it.each([
    ["code=503", 400, "no-such-example"],
    ["code=100", 400, "no-such-example"],
    ["code=204", 400, "no-such-example"],
  ])("has only the statuses of the contract: %s", async (prefer, status, code) => {
    const response = await call("/io/app/travel/web", "post", message, { prefer });
    expect([response.status, await firstCode(response)]).toEqual([status, code]);
  });

  it("has any status on a mock that was started for it", async () => {
    const settings = { ...defaultSettings(), port: 0, anyStatus: true };
    const other = await startMock(settings, { log: silent });
    const ask = (prefer: string) =>
      fetch(`${other.url}/rest/nlp/intents?namespace=app&name=travel`, { headers: { prefer } });
    const response = await ask("code=503");
    expect([response.status, await firstCode(response)]).toEqual([503, "requested-status"]);
    expect((await ask("code=304")).status).toBe(304);
    expect((await ask("code=999")).status).toBe(400);
    expect((await ask("code=200")).status).toBe(200);
    await other.close();
  });
});

describe("bad input neither kills nor hangs it", () => {
  it.each([
    ["malformed JSON", "/rest/nlp/parse", '{"queries":', 400, "malformed-json"],
    ["a bare scalar", "/rest/nlp/parse", "12", 400, "invalid-request"],
    ["null", "/rest/nlp/parse", "null", 400, "invalid-request"],
    ["deep nesting", "/rest/nlp/parse", "[".repeat(5000), 400, "too-deep"],
    ["25 MB", "/rest/nlp/parse", `"${"x".repeat(25_000_000)}"`, 413, "body-too-large"],
    ["a bad percent escape", "/io/app/travel/%", "{}", 400, "malformed-url"],
    ["a bad percent escape in the query", "/rest/nlp/parse?a=%zz", "{}", 400, "malformed-url"],
    ["an unknown path", "/nothing", "{}", 404, "unknown-path"],
  ])("%s", async (_, path, body, status, code) => {
    const response = await fetch(`${mock.url}${path}`, {
      method: "POST",
      body,
      headers: json,
      signal: AbortSignal.timeout(10_000),
    });
    expect([response.status, await firstCode(response)]).toEqual([status, code]);
  });

  it.each([
    ["no JSON", "{query}", "malformed-json"],
    ["too little", '{"query": "hello"}', "invalid-request"],
  ])("a header with %s", async (_, message, code) => {
    const response = await call("/io/app/travel/web/sse/direct", "get", undefined, { message });
    expect([response.status, await firstCode(response)]).toEqual([400, code]);
  });

  it("still answers", async () => {
    expect((await fetch(`${mock.url}/health/liveness`)).status).toBe(200);
  });
});

describe("the stock Prism command", () => {
  it("serves a bundle", async () => {
    const port = await freePort();
    const prism = spawn(
      "npx",
      ["prism", "mock", "generated/nlu/openapi.json", "--port", String(port)],
      { stdio: ["ignore", "pipe", "inherit"], detached: true },
    );
    try {
      for await (const line of prism.stdout) if (String(line).includes("listening")) break;
      const response = await fetch(
        `http://127.0.0.1:${port}/rest/nlp/intents?namespace=app&name=travel`,
      );
      expect(response.status).toBe(200);
      expect(await response.json()).toContainEqual(expect.objectContaining({ name: "greetings" }));
    } finally {
      process.kill(-(prism.pid as number), "SIGTERM");
      await once(prism, "close");
    }
  });
});
