import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf, type JsonObject } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { exampleCalls } from "../support/calls.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { edgesOf } from "./mutation/edges.ts";
import { largest } from "./mutation/largest.ts";
import { SchemaReader } from "./mutation/schema.ts";
import { prepareWorld } from "./world/world.ts";

const json = "application/json";
const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;
const bodyLimit = 1_000_000;

const contract = loadContract();
const readers = new Map(
  [...contract.documents].map(([api, document]) => [api, new SchemaReader(document)]),
);

/** The operations, and how each is called; sessions and streams are left out. */
const served = exampleCalls().filter(
  ({ operation: { operationId, responses } }) =>
    !operationId.endsWith("User") && !responses.get(200)?.content?.["text/event-stream"],
);

const writes = served
  .filter(({ operation }) => operation.requestTypes.includes(json))
  .map(({ operation, path }) => {
    const media = operation.definition.requestBody?.content[json];
    const document = contract.documents.get(operation.api) as Document;
    const reader = readers.get(operation.api) as SchemaReader;
    const schema = media?.schema as JsonObject;
    const examples = [...examplesOf(document, media).values()];
    return { name: operation.operationId, operation, path, reader, schema, examples };
  });

const reads = served.filter(({ operation: { operationId } }) =>
  /^(get|list|search|export|count|summarize|find)/.test(operationId),
);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, bodyLimit });
});
afterAll(async () => {
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  await server.close();
});

async function call({ method }: Operation, path: string, body?: string): Promise<number> {
  const response = await fetch(server.url + path, {
    method: method.toUpperCase(),
    headers: { "content-type": json, authorization },
    ...(body === undefined ? {} : { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** What answered a call with 5xx, after everything that can be read has been. */
async function readBack(): Promise<string[]> {
  const failed: string[] = [];
  for (const { operation, path, body } of reads) {
    const status = await call(
      operation,
      path,
      body === undefined ? undefined : JSON.stringify(body),
    );
    if (status >= 500) failed.push(`${operation.operationId}: ${status}`);
  }
  return failed;
}

describe("values at the limits of the contract", () => {
  it("are written by operations that are served", () => {
    expect(writes.length).toBeGreaterThan(30);
    expect(reads.length).toBeGreaterThan(20);
  });

  it.each(writes)("$name stores them, and all can be read", async (write) => {
    const { operation, path, reader, schema, examples } = write;
    await prepareWorld(server);
    const failed: string[] = [];
    for (const example of examples) {
      for (const { pointer, change, value } of edgesOf(reader, schema, example)) {
        const body = JSON.stringify(value);
        if (body.length > bodyLimit || !reader.accepts(schema, value)) continue;
        const status = await call(operation, path, body);
        if (status >= 500) failed.push(`${pointer}: ${change}: ${status}`);
      }
    }
    expect(failed).toEqual([]);
    expect(await readBack()).toEqual([]);
  });
});

/**
 * Milliseconds of work that a request may take: so many times that of reading and writing a body of the largest size.
 */
const mostTimes = 100;

function calibrated(): number {
  const body = JSON.stringify(
    Array.from({ length: 10_000 }, (_, id) => ({ id, text: "x".repeat(80) })),
  );
  const before = process.cpuUsage();
  JSON.stringify(JSON.parse(body));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How long a request held others up: the longest pause of the event loop, as far as it was work and no other process.
 */
async function heldUp(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const before = process.cpuUsage();
  delay.enable();
  await work();
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  return Math.min(delay.max / 1e6, (user + system) / 1000);
}

describe("the largest bodies that the contract accepts", () => {
  const growths = [
    { texts: true, lists: false },
    { texts: false, lists: true },
    { texts: true, lists: true },
  ];

  it.each(writes)("$name accepts them without delaying other requests", async (write) => {
    const { operation, path, reader, schema, examples } = write;
    await prepareWorld(server);
    for (const example of examples) {
      for (const growth of growths) {
        const most = 0.95 * bodyLimit;
        const body = JSON.stringify(largest(reader, schema, example, { ...growth, most }));
        let status = 0;
        const held = await heldUp(async () => {
          status = await call(operation, path, body);
        });
        expect(status).toBeLessThan(500);
        expect(held / Math.max(calibrated(), calibrated())).toBeLessThan(mostTimes);
      }
    }
  });
});
