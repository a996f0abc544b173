import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Random } from "../../mocks/engine/random.ts";
import { type RunningMock, startMock } from "../../mocks/start.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { exampleCalls } from "../support/calls.ts";

const count = 10_000;
/** Time in which every request has to be over, in ms; the machine may be shared. */
const patience = 20_000;

const errors: string[] = [];
const log = { info() {}, warn() {}, error: (text: string) => void errors.push(text) };

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock({ ...defaultSettings(), port: 0, pause: 0, anyStatus: true }, { log });
});
afterAll(() => mock.close());

const random = new Random(20_261_129);
const one = <Item>(items: readonly Item[]): Item =>
  items[random.between(0, items.length - 1)] as Item;

const odd = [
  "",
  " ",
  "\0",
  "%",
  "%00",
  "%ff",
  "__proto__",
  "{{body.a}}",
  "a".repeat(5_000),
  "..",
  "é",
  "'",
  '"',
  "-1",
  "1e999",
  "null",
  "[]",
  "{}",
];
const headers = [
  "accept",
  "prefer",
  "content-type",
  "last-event-id",
  "x-tock-mock-client",
  "x-tock-mock-scenario",
  "cookie",
  "origin",
  "authorization",
  "message",
  "content-encoding",
  "if-none-match",
  "accept-encoding",
];
const headerValues = [
  "*/*",
  "text/html;q=x",
  "application/json",
  "text/event-stream",
  "code=200",
  "code=503",
  "code=abc",
  "example=none",
  "example=__proto__",
  "dynamic=true",
  "dynamic=true, code=200",
  "delay=5",
  "delay=-1",
  "flaky",
  "slow-not",
  "none",
  "bot-down",
  "gzip",
  "{",
  '{"query":1}',
  "Basic x",
  "http://a.example",
];
const bodies = [
  "",
  "{",
  "null",
  "1e999",
  "[]",
  '"\\ud800"',
  "[".repeat(300),
  '{"a":'.repeat(50),
  '{"__proto__":{"a":1}}',
  "x".repeat(10_000),
];

const calls = exampleCalls();

/** A valid request with something odd in it. */
function fuzzed() {
  const { operation, path, body } = one(calls);
  const segments = path.split("/");
  if (random.next() < 0.3) segments[random.between(1, segments.length - 1)] = one(odd);
  const query =
    random.next() < 0.3
      ? `${path.includes("?") ? "&" : "?"}${one(["start", "size", "userId", "a", one(odd)])}=${one(odd)}`
      : "";
  const text =
    random.next() < 0.3 ? one(bodies) : JSON.stringify(random.next() < 0.4 ? broken(body) : body);
  const extra = Array.from({ length: random.between(0, 3) }, () => [
    one(headers),
    one(headerValues),
  ]);
  return {
    method:
      random.next() < 0.9
        ? operation.method.toUpperCase()
        : one(["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE"]),
    path: encodeURI(segments.join("/") + query).replace(/%25/g, one(["%25", "%"])),
    headers: { "content-type": "application/json", ...Object.fromEntries(extra) } as Record<
      string,
      string
    >,
    body: text ?? "",
  };
}

/** A value with one of its fields replaced. */
function broken(value: unknown): unknown {
  if (typeof value !== "object" || value === null || random.next() < 0.2) {
    return one([null, 1, -1, "", [], {}, true, "a".repeat(3_000)]);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { a: 1 };
  const [name, field] = one(entries);
  return Array.isArray(value)
    ? value.map((item) => (item === field ? broken(item) : item))
    : { ...value, [name]: broken(field) };
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** @returns the status; `dropped` if the scenario broke the connection, `hanging` if nothing came */
function send({
  method,
  path,
  headers: given,
  body,
}: ReturnType<typeof fuzzed>): Promise<number | string> {
  return new Promise((resolve) => {
    const url = new URL(mock.url);
    const timer = setTimeout(() => done("hanging"), patience);
    const sent = request({
      host: url.hostname,
      port: url.port,
      method,
      path,
      headers: given,
      agent,
    });
    const done = (result: number | string) => {
      clearTimeout(timer);
      sent.destroy();
      resolve(result);
    };
    sent.on("error", () => done("dropped"));
    sent.on("response", (response) => {
      const status = response.statusCode ?? 0;
      // An open stream has no end: its beginning is enough.
      if (/event-stream/.test(response.headers["content-type"] ?? "")) {
        response.once("data", () => done(status));
        if (method === "HEAD") response.once("end", () => done(status));
      } else response.resume();
      response.once("end", () => done(status));
      response.once("error", () => done("dropped"));
    });
    sent.end(method === "GET" || method === "HEAD" ? undefined : body);
  });
}

it(`${count} fuzzed requests neither hang nor kill it`, { timeout: 600_000 }, async () => {
  const results = new Map<number | string, number>();
  const bad: unknown[] = [];
  let left = count;
  const worker = async () => {
    while (left-- > 0) {
      const each = fuzzed();
      let result: number | string;
      try {
        result = await send(each);
      } catch {
        // What Node's own client refuses to send.
        left++;
        continue;
      }
      results.set(result, (results.get(result) ?? 0) + 1);
      const asked = /code=5|flaky|bot-down/.test(JSON.stringify(each.headers));
      if (result === "hanging" || (result === 500 && !asked)) bad.push([result, each]);
      if (result === "dropped" && !asked && each.headers["x-tock-mock-scenario"] === undefined)
        bad.push([result, each]);
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
  console.log(`responses by status: ${JSON.stringify(Object.fromEntries(results))}`);
  expect(bad.slice(0, 5)).toEqual([]);
  expect(errors.slice(0, 5)).toEqual([]);
  expect((await fetch(`${mock.url}/health/liveness`)).status).toBe(200);
  expect([...results.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405]));
  agent.destroy();
});
