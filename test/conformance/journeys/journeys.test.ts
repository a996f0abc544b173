/** Journeys that were recorded from a real Tock, taken through our server. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningClock } from "../../../src/store/clock.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { compare } from "./comparison.ts";
import { declared, rulesOf } from "./declared.ts";
import { readJourneys } from "./journey.ts";
import { type StepResult, type StepVerdict, Traveler } from "./traveler.ts";
import { journeyUsers } from "./users.ts";

/** Steps that must be as recorded, or refused more clearly, of all there are. It only rises. */
const floor = 0.98;

const good: readonly StepVerdict[] = ["same", "clearer", "stricter"];

describe("recorded journeys", () => {
  let server: TestServer;
  const data = mkdtempSync(join(tmpdir(), "tock-contract-journeys-"));
  beforeAll(async () => {
    server = await startTestServer({
      // Writes wait for the disk and reads have a connection of their own, which is not so in memory.
      data,
      // Steps name days from today, and lists are in the order of time.
      clock: new RunningClock(),
      users: Object.values(journeyUsers).map((user) => ({ ...user, roles: [...user.roles] })),
      encryptPass: "abcdefgh",
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(data, { recursive: true, force: true });
  });

  it("end as they did in Tock", async () => {
    const traveler = new Traveler(server.url, journeyUsers, 0.1, undefined, () =>
      server.understanding.settled(),
    );
    const results: StepResult[] = [];
    const lines: string[] = [];
    const surprises: string[] = [];
    const used = new Set<string>();
    let run = 0;
    for (const [journey, steps] of readJourneys()) {
      run += 1;
      const taken = await traveler.travel(steps, `r${1000 + run}`);
      results.push(...taken);
      lines.push(`${journey.padEnd(24)} ${count(taken)}`);
      for (const { step, verdict, differences } of taken) {
        if (verdict === "blocked" || good.includes(verdict)) continue;
        const rule = declared.get(`${journey}/${step.step}`);
        if (rule !== undefined && rulesOf(step.operation).has(rule)) {
          used.add(`${journey}/${step.step}`);
          lines.push(`  ${step.step} ${step.operation}: ${step.case}: declared, ${rule}`);
          continue;
        }
        surprises.push(`${journey}/${step.step}`);
        lines.push(`  ${step.step} ${step.operation}: ${step.case}`);
        for (const each of differences.slice(0, 3)) {
          lines.push(`    ${each.kind} ${each.pointer}: ${each.text}`);
        }
      }
    }
    process.stdout.write(`\n${lines.join("\n")}\nall journeys: ${count(results)}\n`);
    expect(results.length).toBeGreaterThan(800);
    expect(surprises).toEqual([]);
    expect([...declared.keys()].filter((step) => !used.has(step))).toEqual([]);
    const held = results.filter(({ verdict }) => good.includes(verdict)).length;
    expect(held / results.length).toBeGreaterThanOrEqual(floor);
  }, 300_000);
});

function count(results: readonly StepResult[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of results) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, number]) => `${verdict} ${number}`).join(", ");
}

describe("the comparison with a recorded response", () => {
  it.each([
    [{ a: 1 }, { a: 2 }, "value"],
    [{ a: 1 }, {}, "shape"],
    [{}, { a: 1 }, "shape"],
    [{ a: null }, { a: 1 }, "shape"],
    [["x", "y"], ["y", "x"], "order"],
    [["x"], ["x", "y"], "value"],
    ["5f0000000000000000000001", "", "value"],
  ] as const)("finds a difference between %j and %j", (want, got, kind) => {
    const found = compare(structuredClone(want) as never, structuredClone(got) as never);
    expect(found.map((each) => each.kind)).toContain(kind);
  });

  it.each([
    [{ _id: "5f0000000000000000000001" }, { _id: "6b0000000000000000000002" }],
    [{ probability: 0.4 }, { probability: 0.9 }],
    [{ values: ["x", "y"] }, { values: ["y", "x"] }],
    ["2026-01-02T03:04:05Z", "2026-11-12T13:14:15.123Z"],
  ])("accepts %j for %j", (want, got) => {
    expect(compare(want, got)).toEqual([]);
  });
});
