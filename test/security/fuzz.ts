/**
 * Sends mutations of the examples of all operations to a server, and reports the statuses: `node test/security/fuzz.ts
 * [requests] [seed]`. Exit code 1 if a response has an undocumented status of 5xx, or none comes. The same seed gives
 * the same requests, up to their order of arrival.
 */

import { Agent, request } from "node:http";
import type { Json } from "../../src/contract/openapi.ts";
import { Random } from "../../src/nlu/engine/random.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { startInChild } from "../bench/child.ts";
import { type ExampleCall, exampleCalls } from "../support/calls.ts";

const [requests = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const random = new Random(seed);
const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)] as Item;

const connections = 16;
/** After so many requests the data are those of the demo again: few examples exist after many deletions. */
const round = 2_000;
/** Streams that stay open are cut, in ms. */
const longest = 1_500;

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

const strange = [
  ...["", " ", "constructor", "__proto__", "toString", "..", "null", "NaN", "-1", "0", "1e999"],
  ...["x".repeat(300), "x".repeat(5000), "\u0000", "é𝄞", "\u202e", "'\";--", "<b>", "{{7*7}}"],
  ...["2026-02-31T00:00:00Z", "0000-00-00T00:00:00Z", "en_\u005f_", ".*".repeat(100), "(", "[a-"],
  ...["/", "%", "%00", "%2f", "a:b:c", "app:travel", "tock:unknown", "duckling:datetime", "{}"],
];

const values: readonly Json[] = [
  ...[null, true, false, 0, -1, 0.5, 2 ** 53, -(2 ** 63), 1e308, [], {}, [null], [[[[]]]]],
  ...[{ constructor: 1 }, JSON.parse('{"__proto__":{"a":1}}') as Json, { "": "" }],
  ...strange,
];

/** A copy with one part changed. */
function mutated(value: Json): Json {
  if (Array.isArray(value) && value.length > 0 && random.below(4) > 0) {
    const at = random.below(value.length);
    const kind = random.below(4);
    if (kind === 0) return value.filter((_, index) => index !== at);
    if (kind === 1) return [...value, ...Array.from({ length: 50 }, () => value[at] as Json)];
    return value.map((item, index) => (index === at ? mutated(item) : item));
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value);
    const kind = random.below(8);
    if (kind === 0) return Object.fromEntries([...entries, [pick(strange), pick(values)]]);
    if (entries.length > 0) {
      const at = random.below(entries.length);
      if (kind === 1) return Object.fromEntries(entries.filter((_, index) => index !== at));
      return Object.fromEntries(
        entries.map(([name, part], index) => [name, index === at ? mutated(part) : part]),
      );
    }
  }
  if (typeof value === "string" && random.below(3) === 0) {
    const at = random.below(value.length + 1);
    return value.slice(0, at) + pick(strange) + value.slice(at);
  }
  return pick(values);
}

async function sentOf(call: ExampleCall): Promise<Sent> {
  const { init, path } = call;
  const made = new Request(`http://x${path}`, init);
  const bytes = Buffer.from(await made.arrayBuffer());
  const [user] = demoUsers;
  return {
    method: made.method,
    path,
    headers: {
      ...Object.fromEntries(made.headers),
      authorization: `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`,
    },
    body: bytes.length > 0 ? bytes : undefined,
  };
}

const mutations: readonly ((sent: Sent, call: ExampleCall) => void)[] = [
  ...Array<(sent: Sent, call: ExampleCall) => void>(6).fill((sent, { body }) => {
    if (body === undefined || !sent.headers["content-type"]?.includes("json")) return;
    let changed = mutated(body);
    for (let more = random.below(3); more > 0; more--) changed = mutated(changed);
    sent.body = Buffer.from(JSON.stringify(changed));
  }),
  (sent) => {
    if (!sent.body) return;
    const bytes = Buffer.from(sent.body);
    for (let count = 1 + random.below(4); count > 0; count--) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    sent.body = random.below(2) === 0 ? bytes : bytes.subarray(0, random.below(bytes.length));
  },
  (sent) => {
    const parts = sent.path.split("?", 1)[0]?.split("/") ?? [];
    parts[1 + random.below(parts.length - 1)] = encodeURIComponent(pick(strange).toWellFormed());
    sent.path = parts.join("/") || "/";
  },
  (sent, { operation }) => {
    const declared = operation.parameters.filter((parameter) => parameter.in === "query");
    const name = declared.length > 0 ? pick(declared).name : "unknown";
    const mark = sent.path.includes("?") ? "&" : "?";
    sent.path += `${mark}${name}=${encodeURIComponent(pick(strange).toWellFormed())}`;
  },
  (sent) => {
    const name = pick([
      ...["content-type", "accept", "cookie", "authorization", "content-encoding", "origin"],
      ...["accept-language", "last-event-id", "prefer", "if-none-match", "sec-fetch-site", "range"],
    ]);
    const value = pick([
      ...["", "x", "application/json; charset=utf-16", "text/plain", "gzip", "br", "constructor"],
      ...[
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "*/*;q=9",
        "Basic ====",
        "code=200",
      ],
      ...["tock-session=x; =; ;;", "null", "http://evil.example", "cross-site", "bytes=9-1"],
      "x".repeat(4000),
    ]);
    sent.headers[name] = value;
  },
  (sent) => void delete sent.headers.authorization,
  () => {},
];

const agent = new Agent({ keepAlive: true, maxSockets: connections });

interface Received {
  /** 0 without a response. */
  status: number;
  text: string;
}

function send(url: string, { method, path, headers, body }: Sent): Promise<Received> {
  return new Promise((resolve) => {
    const sending = request(url + path, { method, headers, agent }, (response) => {
      const cut = setTimeout(() => response.destroy(), longest);
      const { statusCode: status = 0 } = response;
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        if (status >= 500) text += part;
      });
      response.on("close", () => {
        clearTimeout(cut);
        resolve({ status, text });
      });
    });
    sending.setTimeout(30_000, () => sending.destroy());
    sending.on("error", ({ message }) => resolve({ status: 0, text: message }));
    sending.end(body);
  });
}

const calls = exampleCalls();
const server = await startInChild("server");
const statuses = new Map<number, number>();
const findings: string[] = [];
let documented = 0;

async function sendOne(): Promise<void> {
  const call = pick(calls);
  const sent = await sentOf(call);
  delete sent.headers["content-length"];
  pick(mutations)(sent, call);
  if (random.below(4) === 0) pick(mutations)(sent, call);
  const { status, text } = await send(server.url, sent);
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (status > 0 && status < 500) return;
  if (call.operation.responses.has(status)) {
    documented++;
    return;
  }
  const parts = [
    sent.method,
    sent.path,
    JSON.stringify(sent.headers),
    sent.body?.toString("latin1"),
  ];
  const shown = [...parts, text].map((part = "") => part.slice(0, 400)).join("\n  ");
  findings.push(`${status} ${call.operation.operationId} ${shown}`);
}

for (let done = 0; done < requests; done += round) {
  await fetch(`${server.url}/_toolkit/reset`, {
    method: "POST",
    headers: { "X-Tock-Contract": "1" },
  });
  let left = Math.min(round, requests - done);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) await sendOne();
    }),
  );
  process.stderr.write(`${done + round} requests, ${findings.length} findings\n`);
}
await server.stop();
agent.destroy();
for (const finding of findings.slice(0, 50)) console.log(finding);
const counted = [...statuses].sort(([one], [other]) => one - other);
console.log(`seed ${seed}: ${requests} requests of ${calls.length} operations`);
console.log(counted.map(([status, count]) => `${status}: ${count}`).join(", "));
console.log(`${findings.length} undocumented 5xx or no response; ${documented} documented 5xx`);
process.exitCode = findings.length > 0 ? 1 : 0;
