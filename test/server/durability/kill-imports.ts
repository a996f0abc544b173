/**
 * Kills a server while it imports and resets, and checks what is there after the restart: `node
 * test/server/durability/kill-imports.ts [rounds] [seed]`. At the end one acknowledged sentence is deleted behind the
 * server's back, which the check must find. Exit code 1 if anything is lost, half imported, or the planted loss is
 * missed.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { Random } from "../../../src/nlu/engine/random.ts";
import { kill, type Served, serve } from "./server.ts";

const [rounds = 50, seed = 1] = process.argv.slice(2).map(Number);
const random = new Random(seed);
const data = mkdtempSync(join(tmpdir(), "tock-contract-kill-"));
const header = { "X-Tock-Contract": "1" };

/** Small enough to be read in the server; larger ones are read by a child process. */
const sizes = [20, 3_000];

/** Sentences by the name of their import. */
type Counts = ReadonlyMap<string, number>;

/** The imports that must be there, and those that may be: they were not acknowledged. */
interface Book {
  acknowledged: Map<string, number>;
  open: Map<string, number>;
  /** A reset that was sent and not acknowledged: all that was there before may be gone. */
  openReset: boolean;
}

const book: Book = { acknowledged: new Map(), open: new Map(), openReset: false };
let imports = 0;
let acknowledgedImports = 0;
let resets = 0;

async function importOne(url: string): Promise<void> {
  const name = `import${imports++}`;
  const size = sizes[random.below(4) === 0 ? 1 : 0] as number;
  const sentences = Array.from({ length: size }, (_, index) => ({
    text: `${name} sentence ${index}`,
    intent: "app:kept",
    entities: [],
    status: "inbox",
  }));
  const dump = { applicationName: "app:kept", language: "en", sentences };
  const form = new FormData();
  form.append("dump", new Blob([JSON.stringify(dump)]), "dump.json");
  book.open.set(name, size);
  const response = await fetch(`${url}/rest/nlp/dump/import/sentences`, {
    method: "POST",
    body: form,
  });
  const { success, modified } = (await response.json()) as {
    success?: boolean;
    modified?: boolean;
  };
  if (!response.ok || !(success ?? modified)) throw new Error(`import: ${response.status}`);
  acknowledgedImports++;
  book.open.delete(name);
  book.acknowledged.set(name, size);
}

async function reset(url: string): Promise<void> {
  book.openReset = true;
  const response = await fetch(`${url}/_toolkit/reset`, { method: "POST", headers: header });
  if (!response.ok) throw new Error(`reset: ${response.status}`);
  book.openReset = false;
  resets++;
  book.acknowledged.clear();
}

/** One client after the other, so that a reset is before or after an import; until the server is killed. */
async function work({ url }: Served): Promise<void> {
  try {
    for (;;) await (random.below(8) === 0 ? reset(url) : importOne(url));
  } catch {
    // Killed.
  }
}

async function countsOf({ url }: Served): Promise<Counts> {
  const response = await fetch(`${url}/_toolkit/export`, { headers: header });
  const { tables } = (await response.json()) as {
    tables: { sentences?: { document: { text: string } }[] };
  };
  const counts = new Map<string, number>();
  for (const { document } of tables.sentences ?? []) {
    const name = /^(import\d+) sentence/.exec(document.text)?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** What is wrong with what is there. */
function findings(counts: Counts): string[] {
  const found: string[] = [];
  const isReset =
    book.openReset && [...book.acknowledged.keys()].every((name) => !counts.has(name));
  if (!isReset) {
    for (const [name, size] of book.acknowledged) {
      const count = counts.get(name) ?? 0;
      if (count !== size) found.push(`${name}: ${count} of ${size} acknowledged sentences`);
    }
  }
  for (const [name, size] of book.open) {
    const count = counts.get(name) ?? 0;
    if (count !== 0 && count !== size) found.push(`${name}: ${count} of ${size}, half imported`);
  }
  for (const name of counts.keys()) {
    if (!book.acknowledged.has(name) && !book.open.has(name)) found.push(`${name} came back`);
  }
  return found;
}

/** What is there now counts as acknowledged: it has survived. */
function settle(counts: Counts): void {
  book.acknowledged = new Map(counts);
  book.open.clear();
  book.openReset = false;
}

const all: string[] = [];
let server = await serve(data);
for (let round = 1; round <= rounds; round++) {
  const working = work(server);
  await setTimeout(100 + random.below(2_500));
  await kill(server);
  await working;
  server = await serve(data);
  const counts = await countsOf(server);
  all.push(...findings(counts).map((finding) => `round ${round}: ${finding}`));
  settle(counts);
}
while (book.acknowledged.size === 0) await importOne(server.url);
await kill(server);
const [name] = book.acknowledged.keys();
const database = new DatabaseSync(join(data, "data.sqlite"));
const { changes } = database
  .prepare("delete from sentences where text = ?")
  .run(`${name} sentence 0`);
database.close();
server = await serve(data);
const isFound = changes === 1 && findings(await countsOf(server)).length === 1;
await kill(server);
rmSync(data, { recursive: true });
for (const finding of all) console.log(finding);
console.log(
  `seed ${seed}: killed ${rounds} times; ${acknowledgedImports} of ${imports} imports and ${resets} resets acknowledged; ` +
    `${all.length} findings; planted loss ${isFound ? "found" : "MISSED"}`,
);
process.exit(all.length === 0 && isFound ? 0 : 1);
