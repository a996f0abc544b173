import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChildServer, startInChild } from "./child.ts";
import { row } from "./print.ts";

// What the server does with much data at once, and how long others wait for it meanwhile.

const sentences = 15_000;
const header = { "X-Tock-Contract": "1", "content-type": "application/json" };

/** Holds up the event loop with imports, training and exports; in memory, then in a folder. */
export async function measureEventLoop(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  for (const [where, more] of [
    ["in memory", []],
    ["in a folder", [folder]],
  ] as const) {
    const server = await startInChild("server", ...more);
    await measure(where, server);
    await server.stop();
  }
  await rm(folder, { recursive: true });
}

async function measure(where: string, server: ChildServer): Promise<void> {
  const show = async (what: string, work: () => Promise<unknown>) => {
    const began = performance.now();
    const { max, p99 } = await server.delayDuring(work);
    const took = Math.round(performance.now() - began);
    row(`${where}: ${what}`, `${max.toFixed(1)} ms`, `p99 ${p99.toFixed(1)} ms, took ${took} ms`);
  };
  await show("nothing, for a second", () => new Promise((resolve) => setTimeout(resolve, 1000)));
  await show("a dump of 4,000 sentences", () =>
    call(server, "POST", "/rest/nlp/dump/import/sentences/plain", JSON.stringify(dump(4_000))),
  );
  const before = await call(server, "GET", "/_toolkit/export");
  const large = JSON.stringify(withSentences(before, sentences));
  await show(`import of ${megabytes(large)} MB, training of ${sentences} sentences`, () =>
    call(server, "POST", "/_toolkit/import", large),
  );
  let exported = "";
  await show("export", async () => {
    exported = await call(server, "GET", "/_toolkit/export");
  });
  const larger = JSON.stringify(withLogs(exported, 50_000_000));
  await show(`import of ${megabytes(larger)} MB`, () =>
    call(server, "POST", "/_toolkit/import", larger),
  );
  await show(`export of ${megabytes(larger)} MB`, () => call(server, "GET", "/_toolkit/export"));
  await show("reset", () => call(server, "POST", "/_toolkit/reset"));
}

async function call(
  { url }: ChildServer,
  method: string,
  path: string,
  body?: string,
): Promise<string> {
  const response = await fetch(url + path, {
    method,
    headers: header,
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 500)}`);
  return text;
}

const megabytes = (text: string) => (Buffer.byteLength(text) / 1e6).toFixed(1);

const words =
  "train ticket weather lyon paris cancel refund please tomorrow first class seat".split(" ");

function textOf(index: number): string {
  return Array.from(
    { length: 8 },
    (_, place) => words[(index * 7 + place * (index % 5)) % words.length],
  )
    .join(" ")
    .concat(` ${index}`);
}

function dump(count: number) {
  return {
    applicationName: "app:travel",
    language: "en",
    sentences: Array.from({ length: count }, (_, index) => ({
      text: textOf(index),
      intent: `app:intent_${index % 40}`,
      entities: [],
    })),
  };
}

interface Exported {
  tables: Record<string, Record<string, unknown>[]>;
}

/** The document with many more sentences, made after one of its own. */
function withSentences(text: string, count: number): Exported {
  const document = JSON.parse(text) as Exported;
  const [model] = document.tables.sentences ?? [];
  for (let index = 0; index < count; index++) {
    const sentence = textOf(index + 100_000);
    document.tables.sentences?.push({
      ...model,
      id: `x${index}`,
      text: sentence,
      normalisedText: sentence,
      document: { ...(model?.document as object), text: sentence },
    });
  }
  return document;
}

/** The document with as many dialogs as make it this long. */
function withLogs(text: string, bytes: number): Exported {
  const document = JSON.parse(text) as Exported;
  const entities = Array.from({ length: 20 }, (_, index) => ({
    role: `role ${index}`,
    value: "lyon",
  }));
  const each = 1_100;
  for (let index = 0; index * each < bytes - text.length; index++) {
    const key = { namespace: "app", botId: "travel", userId: `user ${index}` };
    document.tables.dialogs?.push({
      id: `d${index}`,
      document: { ...key, dialogId: `d${index}`, intent: null, position: null, entities },
      ...key,
      updateDate: "2026-01-01T00:00:00.000Z",
    });
  }
  return document;
}
