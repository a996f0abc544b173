import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entry } from "../../../src/verification/proxy/ledger.ts";
import { type RunningProxy, startProxy } from "../../../src/verification/proxy/start.ts";
import { type VerifyOptions, verify } from "../../../src/verification/verify.ts";
import { planted } from "../defects.ts";
import { startPlanted, verifyAll } from "../planted-server.ts";

let planting: Awaited<ReturnType<typeof startPlanted>>;
let proxy: RunningProxy;
let entries: Entry[] = [];
beforeAll(async () => {
  planting = await startPlanted();
  proxy = await startProxy({
    target: planting.broken.url,
    host: "127.0.0.1",
    port: 0,
    patience: 4_000,
    onEntry: (entry) => entries.push(entry),
  });
});
afterAll(async () => {
  await proxy.close();
  await planting.close();
});

/** The calls of `verify` are the traffic: all operations, valid and invalid requests, streams. */
async function traffic(options: Partial<VerifyOptions>): Promise<void> {
  entries = [];
  await verify({ ...verifyAll(new URL(proxy.url)), ...options });
  await proxy.settled();
}

/** A user who listens to the bot, writes to it, and asks for one answer as a stream. */
async function chat(): Promise<void> {
  entries = [];
  const address = `${proxy.url}/io/app/travel/web`;
  const message = (path: string, streamed: object) =>
    fetch(address + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "hello", userId: "listener", locale: "en", ...streamed }),
      signal: AbortSignal.timeout(6_000),
    });
  const leaves = new AbortController();
  const events = await fetch(`${address}/sse?userId=listener`, { signal: leaves.signal });
  const reader = events.body?.getReader();
  await (await message("", {})).text();
  // The first event may be a heartbeat.
  await reader?.read();
  await Promise.race([reader?.read(), setTimeout(500)]);
  await (await message("/sse/direct", { streamedResponse: true })).text().catch(() => {});
  leaves.abort();
  await reader?.closed.catch(() => {});
  await setTimeout(50);
  await proxy.settled();
}

/** What the server did wrong, and where. */
function ofServer(): { operationId: string | null; summary: string }[] {
  return entries.flatMap(({ operationId, findings }) =>
    findings
      .filter(({ side, kind }) => side === "server" && kind !== "left out")
      .map(({ summary }) => ({ operationId, summary })),
  );
}

describe("proxy", () => {
  it("finds nothing on a sound server, and names the invalid requests of its client", async () => {
    planting.broken.plant(null);
    await traffic({
      only: planted.map(({ operationId }) => operationId),
      parts: ["transactions"],
    });
    expect(ofServer()).toEqual([]);
    expect(new Set(entries.map(({ operationId }) => operationId)).size).toBeGreaterThan(30);
    const invalid = entries.filter(({ findings }) =>
      findings.some(({ side }) => side === "client"),
    );
    expect(invalid.length).toBeGreaterThan(10);
    const accepted = invalid.filter(({ status }) => status !== null && status < 400);
    expect(accepted).toEqual([]);
  });

  it("finds nothing in the streams of a sound server", async () => {
    planting.broken.plant(null);
    await chat();
    expect(ofServer()).toEqual([]);
    const streams = entries.filter(({ response }) => response?.includes("text/event-stream"));
    expect(new Set(streams.map(({ operationId }) => operationId)).size).toBe(2);
    expect(JSON.stringify(streams)).toContain("data:");
  });

  const seen = planted.filter(({ unseen }) => unseen === undefined);
  it.each(seen)("sees $name at $operationId", async (one) => {
    const { operationId, defect, part, byProxy: reason = one.reason } = one;
    planting.broken.plant(defect);
    if (part === "streams") await chat();
    else await traffic({ only: [operationId], parts: [part ?? "transactions"] });
    const found = ofServer();
    expect(found.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(reason));
    const others = found.filter(
      (finding) => finding.operationId !== operationId || !reason.test(finding.summary),
    );
    expect(others).toEqual([]);
  });

  const unseen = planted.flatMap(({ unseen: why, ...one }) => (why ? [{ ...one, why }] : []));
  it.each(unseen)("does not see $name at $operationId: $why", async (one) => {
    const { operationId, defect, part } = one;
    planting.broken.plant(defect);
    if (part === "streams") await chat();
    else if (part === "workflows") await traffic({ parts: [part] });
    else await traffic({ only: [operationId], parts: [part ?? "transactions"] });
    expect(ofServer()).toEqual([]);
  });

  it("sees 27 kinds of defects", () => {
    expect(seen.length).toBeGreaterThanOrEqual(27);
  });
});
