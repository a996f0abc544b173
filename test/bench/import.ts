import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { generateSentences } from "./corpus.ts";
import { childrenMemory, residentMemory } from "./memory-of.ts";
import { row } from "./print.ts";
import { startOn } from "./start.ts";

// What a large import costs, and how long chats and admin writes wait meanwhile: `npm run bench -- import [MB]`.

/** Imports about so many megabytes of sentences into a new application of the compiled program. */
export async function measureImport(megabytes = 50): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  await startOn(folder, async (url, pid) => {
    // Idle: warming ends some time after the server is ready.
    await setTimeout(5_000);
    await importOf(megabytes * 1e6, url, pid);
    return {};
  });
  await rm(folder, { recursive: true });
}

async function importOf(bytes: number, url: string, pid: number): Promise<void> {
  const { text, count } = dumpOf(bytes);
  const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
  const form = new FormData();
  form.append("dump", new Blob([text]), "dump.json");
  const idle = residentMemory(pid);
  // Their first calls compile code, which is not the work of the import.
  await Promise.all([chat(url), write(url)]);
  const chats = probe(() => chat(url));
  const writes = probe(() => write(url));
  const memory = peakMemory(pid);
  const began = performance.now();
  const response = await fetch(`${url}/rest/nlp/dump/import/sentences`, {
    method: "POST",
    body: form,
  });
  const body = await response.text();
  const seconds = (performance.now() - began) / 1000;
  if (response.status !== 200) throw new Error(`${response.status} ${body.slice(0, 500)}`);
  const peak = await memory.stop();
  row(`import of ${size} MB, ${count} sentences`, `${seconds.toFixed(1)} s`, "at most 25");
  row(
    "  memory of the server",
    `${peak.own.toFixed(0)} MB`,
    `at most 500; ${idle.toFixed(0)} before`,
  );
  row("  memory of its children", `${peak.children.toFixed(0)} MB`);
  await print("  chat messages meanwhile", chats);
  await print("  admin writes meanwhile", writes);
}

/** Bytes of the form around the dump, which count for the limit of its size. */
const around = 1_000;

/** @param bytes the size of the whole form, at most */
function dumpOf(bytes: number): { text: string; count: number } {
  const sentences: string[] = [];
  let size = 0;
  for (const sentence of generateSentences(Number.MAX_SAFE_INTEGER, "bench")) {
    const text = JSON.stringify({ ...sentence, status: "inbox" });
    sentences.push(text);
    size += text.length + 1;
    if (size + text.length + around >= bytes) break;
  }
  const text = `{"applicationName":"bench:import","language":"en","sentences":[${sentences.join()}]}`;
  return { text, count: sentences.length };
}

/** Calls again and again, ten times a second, until it is stopped. */
function probe(call: () => Promise<void>) {
  const times: number[] = [];
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      const began = performance.now();
      await call();
      times.push(performance.now() - began);
      await setTimeout(100);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
      return times.sort((a, b) => a - b);
    },
  };
}

async function print(what: string, probed: ReturnType<typeof probe>): Promise<void> {
  const times = await probed.stop();
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  const more = `p99 ${at(0.99).toFixed(0)} ms, median ${at(0.5).toFixed(0)} ms, ${times.length} calls`;
  row(what, `${at(1).toFixed(0)} ms`, more);
}

function peakMemory(pid: number) {
  const peak = { own: 0, children: 0 };
  const stopping = new AbortController();
  const done = (async () => {
    while (!stopping.signal.aborted) {
      peak.own = Math.max(peak.own, residentMemory(pid));
      peak.children = Math.max(peak.children, childrenMemory(pid));
      await setTimeout(100);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await done;
      return peak;
    },
  };
}

let users = 0;

async function chat(url: string): Promise<void> {
  const response = await fetch(`${url}/io/app/travel/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "hello", userId: `user-${users++}` }),
  });
  const body = (await response.json()) as { responses?: unknown[] };
  if (response.status !== 200 || !body.responses?.length)
    throw new Error(`chat: ${response.status}`);
}

let written = 0;

async function write(url: string): Promise<void> {
  const response = await fetch(`${url}/rest/nlp/dump/import/sentences/plain`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...{ applicationName: "app:travel", language: "en" },
      sentences: [{ text: `hello ${written++}`, intent: "app:greetings", status: "inbox" }],
    }),
  });
  await response.text();
  if (response.status !== 200) throw new Error(`write: ${response.status}`);
}
