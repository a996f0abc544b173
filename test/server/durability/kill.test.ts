import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { kill, type Served, serve } from "./server.ts";
import { type Acknowledged, countOf, nothing, writeAll } from "./writers.ts";

const rounds = 20;
const clients = 200;
const writesPerRound = 120;

const data = mkdtempSync(join(tmpdir(), "tock-contract-kill-"));
let server: Served | undefined;
afterAll(async () => {
  if (server) await kill(server);
  rmSync(data, { recursive: true });
});

interface Row {
  document: { name: string; text: string; userId: string };
  actionId: string;
}

/** What is missing of what was acknowledged. */
async function lostOf({ url }: Served, acknowledged: Acknowledged): Promise<string[]> {
  const response = await fetch(`${url}/_toolkit/export`, { headers: { "X-Tock-Contract": "1" } });
  const { tables } = (await response.json()) as { tables: Record<string, Row[]> };
  const there = new Set([
    ...(tables.applications ?? []).map(({ document }) => document.name),
    ...(tables.sentences ?? []).map(({ document }) => document.text),
    ...(tables.dialogs ?? []).map(({ document }) => document.userId),
    ...(tables.feedbacks ?? []).map(({ actionId }) => actionId),
  ]);
  return Object.values(acknowledged).flatMap((names: Set<string>) =>
    [...names].filter((name) => !there.has(name)),
  );
}

/** Says hello until the demo bot, which attaches while the server already listens, answers. */
async function untilBotAnswers(server: Served, round: number): Promise<void> {
  while (!(await hello(server, round)).includes("Hello, what can I do for you?")) {
    await setTimeout(50);
  }
}

async function hello({ url }: Served, round: number): Promise<string> {
  const response = await fetch(`${url}/io/app/travel/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ userId: `after-${round}`, query: "hello", locale: "en" }),
  });
  return response.text();
}

it(`loses nothing that was acknowledged when it is killed ${rounds} times`, async () => {
  const acknowledged = nothing();
  server = await serve(data);
  for (let round = 1; round <= rounds; round++) {
    const running: Served = server;
    let killed: Promise<void> | undefined;
    await writeAll(running.url, clients, round, acknowledged, {
      count: writesPerRound,
      reached: () => {
        killed = kill(running);
      },
    });
    await killed;
    // It opens the folder that the dead one had locked, and its demo bot is attached again.
    server = await serve(data);
    await untilBotAnswers(server, round);
    expect(running.log()).not.toContain(" error ");
  }
  for (const names of Object.values(acknowledged)) expect(names.size).toBeGreaterThan(rounds);
  expect(countOf(acknowledged)).toBeGreaterThanOrEqual(rounds * writesPerRound);
  expect(await lostOf(server, acknowledged)).toEqual([]);
}, 300_000);
