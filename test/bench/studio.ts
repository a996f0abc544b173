import { cpSync, existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { analyticsCalls } from "./analytics.ts";
import { type ChildServer, startInChild } from "./child.ts";
import { row } from "./print.ts";
import { startOn } from "./start.ts";
import { type Call, studioCalls } from "./studio-calls.ts";

// Every search, page and list of Studio's server on large data: `npm run bench -- studio [folder [part of a name]]`.

/** Calls of each kind; the first warm up. */
const warmUps = 3;
const repetitions = 25;

/**
 * @param kept folder that has the large data; by default they are written into a new one
 * @param part only calls with this in their names are measured
 */
export async function measureStudio(kept?: string, part = ""): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  if (kept !== undefined && existsSync(kept)) cpSync(kept, folder, { recursive: true });
  else await seedLarge(folder);
  if (part === "") {
    const first = await startOn(folder, async () => ({}));
    row("ready, with the training of models", `${Math.round(first.ready)} ms`);
    const { listening, ready, idleMemory } = await startOn(folder, async () => ({}));
    row("listening", `${Math.round(listening)} ms`, "≤ 1000");
    row("ready", `${Math.round(ready)} ms`, "≤ 4000");
    row("idle memory", `${Math.round(idleMemory)} MB`, "≤ 300");
  }
  const server = await startInChild("server", folder);
  console.log(
    `${"".padEnd(52)}${["p50", "p95", "CPU", "block", "p90"].map((head) => head.padStart(8)).join("")} ms`,
  );
  const calls = [...(await studioCalls((one) => send(server, one))), ...analyticsCalls()];
  for (const call of calls) {
    if (call.name.includes(part)) await measure(server, call);
  }
  await server.stop();
  await rm(folder, { recursive: true });
}

async function seedLarge(folder: string): Promise<void> {
  const stdout = (text: string) => void process.stdout.write(text);
  const io = { stdout, stderr: stdout, draw() {}, isTTY: false, async write() {} };
  const began = performance.now();
  if ((await main(["seed", "--size", "large", "--data", folder], io)) !== 0) process.exit(1);
  row("seed --size large", `${Math.round((performance.now() - began) / 1000)} s`, "≤ 180");
}

async function measure(server: ChildServer, call: Call): Promise<void> {
  for (let count = 0; count < warmUps; count++) await send(server, call);
  const times: number[] = [];
  const blocks: number[] = [];
  const cpu = await server.cpuSeconds();
  for (let count = 0; count < repetitions; count++) {
    const { max } = await server.delayDuring(async () => {
      const began = performance.now();
      await send(server, call);
      times.push(performance.now() - began);
    });
    blocks.push(max);
  }
  const spent = (((await server.cpuSeconds()) - cpu) * 1000) / repetitions;
  const at = (list: number[], share: number) =>
    list.sort((one, other) => one - other)[Math.floor((list.length - 1) * share)] ?? 0;
  // Other programs hold up the loop too: the usual block is the one that the call makes.
  const figures = [at(times, 0.5), at(times, 0.95), spent, at(blocks, 0.5), at(blocks, 0.9)];
  const late = at(times, 0.95) > 100 || at(blocks, 0.5) > 20 ? "  <<" : "";
  const shown = figures.map((figure) => figure.toFixed(1).padStart(8)).join("");
  console.log(`${call.name.padEnd(52)}${shown}${late}`);
}

const [user] = demoUsers;
const authorization = `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`;

async function send(server: ChildServer, { method, path, body }: Call): Promise<string> {
  const response = await fetch(server.url + path, {
    method,
    headers: { authorization, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
}
