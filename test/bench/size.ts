import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { demoUsers } from "../../src/settings/users.ts";
import { type ChildServer, startInChild } from "./child.ts";
import { generateSentences } from "./corpus.ts";
import { row } from "./print.ts";

// An application with many sentences: training, parsing after it and after a restart, pages and patterns:
// `npm run bench -- size [sentences]`.

const application = { namespace: "app", applicationName: "bench_size" };
const search = { ...application, language: "en", start: 0, size: 20 };
const byText = [{ first: "text", second: true }];

const searches: Record<string, object> = {
  "first page, last change first": {},
  "first page by text": { sort: byText },
  "deep page by text": { sort: byText, start: -100 },
  "deep page by text, descending": { sort: [{ first: "text", second: false }], start: -100 },
  "deep page by probability and text": {
    sort: [{ first: "intentProbability", second: true }, ...byText],
    start: -100,
  },
  "deep page, last change first": { start: -100 },
  "pattern that many have": { search: "^please .* next" },
  "pattern that few have": { search: "kam[aeiou]+ .*tomorrow$" },
  "pattern that none has": { search: "zebra$" },
  "pattern, by text, deep page": { search: "please", sort: byText, start: 10_000 },
};

/** @param sentences how many the application gets */
export async function measureSize(sentences = 100_000): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  const first = await startInChild("server", folder);
  await importAll(first, sentences);
  // A server collects the garbage of its start when it is idle for the first time, and V8 compacts the rest later.
  await setTimeout(12_000);
  await training(first);
  await parsing(first, "after the training");
  for (const [name, more] of Object.entries(searches)) {
    const start = "start" in more && Number(more.start) < 0 ? { start: sentences - 100 } : {};
    await searching(first, name, { ...search, ...more, ...start });
  }
  await first.stop();
  const second = await startInChild("server", folder);
  await untilTrained(second);
  await parsing(second, "after a restart");
  await second.stop();
  await rm(folder, { recursive: true });
}

async function importAll(server: ChildServer, count: number): Promise<void> {
  const sentences = [...generateSentences(count, application.namespace)].map((sentence) => ({
    ...sentence,
    status: "model",
  }));
  const name = `${application.namespace}:${application.applicationName}`;
  const dump = JSON.stringify({ applicationName: name, language: "en", sentences });
  const form = new FormData();
  form.append("dump", new Blob([dump]), "dump.json");
  const began = performance.now();
  await send(server, "/rest/nlp/dump/import/sentences", form);
  row(`import of ${count} sentences`, `${seconds(began)} s`);
}

async function training(server: ChildServer): Promise<void> {
  const began = performance.now();
  let isDone = false;
  let memory = 0;
  const watching = (async () => {
    while (!isDone) {
      memory = Math.max(memory, server.memoryOfChildren());
      await setTimeout(100);
    }
  })();
  const delay = await server.delayDuring(() => untilTrained(server));
  isDone = true;
  await watching;
  row("training", `${seconds(began)} s`, "≤ 60");
  row("  memory of its process", `${memory.toFixed(0)} MB`, "≤ 600");
  row("  block of the server meanwhile", `${delay.max.toFixed(1)} ms`, "≤ 20");
}

const parsed = {
  ...application,
  queries: ["please book a ticket to kamdri with walo tomorrow"],
  context: { language: "en", test: true, checkExistingQuery: false },
};

/** Without a model nothing is understood. */
async function untilTrained(server: ChildServer): Promise<void> {
  for (;;) {
    const { intent } = JSON.parse(await send(server, "/rest/nlp/parse", parsed)) as {
      intent: string;
    };
    if (intent !== "unknown") return;
    await setTimeout(250);
  }
}

async function parsing(server: ChildServer, when: string): Promise<void> {
  const times: number[] = [];
  for (let count = 0; count < 300; count++) {
    const began = performance.now();
    await send(server, "/rest/nlp/parse", parsed);
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  row(`parse ${when}, median of 300`, `${(times[150] ?? 0).toFixed(2)} ms`);
}

async function searching(server: ChildServer, name: string, body: object): Promise<void> {
  const times: number[] = [];
  const blocks: number[] = [];
  for (let count = 0; count < 9; count++) {
    const delay = await server.delayDuring(async () => {
      const began = performance.now();
      await send(server, "/rest/admin/sentences/search", body);
      times.push(performance.now() - began);
    });
    blocks.push(delay.max);
  }
  const middle = (list: number[]) => list.sort((one, other) => one - other)[4] ?? 0;
  row(name, `${middle(times).toFixed(1)} ms`, `≤ 100; block ${middle(blocks).toFixed(1)} ms, ≤ 20`);
}

const [user] = demoUsers;
const authorization = `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`;

async function send({ url }: ChildServer, path: string, body: object): Promise<string> {
  const isForm = body instanceof FormData;
  const response = await fetch(url + path, {
    method: "POST",
    headers: { authorization, ...(isForm ? {} : { "content-type": "application/json" }) },
    body: isForm ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
