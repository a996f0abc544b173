import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningClock } from "../../src/store/clock.ts";
import { findingsOf, type Report } from "../../src/verification/finding.ts";
import { textReport } from "../../src/verification/reports/text.ts";
import { type Part, parts, type VerifyOptions, verify } from "../../src/verification/verify.ts";
import { journeyUsers } from "../conformance/journeys/users.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { startBrokenServer } from "./broken-server.ts";
import { planted } from "./defects.ts";

let server: TestServer;
let broken: Awaited<ReturnType<typeof startBrokenServer>>;
beforeAll(async () => {
  const users = Object.values(journeyUsers).map((user) => ({ ...user, roles: [...user.roles] }));
  server = await startTestServer({ clock: new RunningClock(), users });
  broken = await startBrokenServer(server.url);
});
afterAll(async () => {
  await broken.close();
  await server.close();
});

function run(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({
    url: broken.url,
    apis: ["nlu", "web-connector", "admin"],
    only: [],
    users: [journeyUsers.admin, journeyUsers.nlp, journeyUsers.other],
    namespace: undefined,
    application: undefined,
    readOnly: false,
    parts,
    rate: 1_000,
    timeout: 5_000,
    time: 5,
    seed: 1,
    tock: undefined,
    signal: new AbortController().signal,
    ...options,
  });
}

async function read(path: string): Promise<string> {
  const headers = { authorization: `Basic ${btoa("admin@app.com:password")}` };
  return (await fetch(`${server.url}/rest/admin/${path}`, { headers })).text();
}

/** Names of what the demo's user can see: a run must leave nothing. */
async function visibleNames(): Promise<string> {
  const paths = ["applications", "entity-types", "namespaces", "intents", "test/plans"];
  const texts = await Promise.all(paths.map(read));
  return texts.join("\n");
}

describe("verify", () => {
  it("finds nothing on a sound server, calls all operations, and leaves nothing", async () => {
    broken.plant(null);
    const before = await visibleNames();
    const report = await run();
    expect(textReport(report)).toContain("passed.");
    expect(findingsOf(report, "violation")).toEqual([]);
    expect(findingsOf(report, "known deviation")).toEqual([]);
    const called = new Set(
      report.checks.filter(({ exchanges }) => exchanges > 0).map(({ name }) => name.split(":")[0]),
    );
    expect(called.size).toBeGreaterThan(230);
    expect(await visibleNames()).toBe(before);
    const labels = await read("i18n");
    expect(labels).not.toContain("verify");
    expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it.each(planted)("finds $name at $operationId", async (one) => {
    const { operationId, defect, part, reason } = one;
    const only = part === "workflows" ? {} : { only: [operationId] };
    const chosen: Part[] = [part ?? "transactions"];
    // Tock is declared to fail on some requests of these operations, and to send events without ids.
    const strict = part === "properties" || part === "streams";
    const options = { ...only, parts: chosen, timeout: 5_000, strict };
    if (part === "streams") {
      broken.plant(null);
      expect(findingsOf(await run(options), "violation")).toEqual([]);
    }
    broken.plant(defect);
    const report = await run(options);
    const found = findingsOf(report, "violation");
    expect(found.map(({ summary }) => summary)).toContainEqual(expect.stringMatching(reason));
    const others = found.filter(
      (finding) => finding.operationId !== operationId || !reason.test(finding.summary),
    );
    expect(others).toEqual([]);
    const [violation] = found;
    expect(violation?.source?.file).toMatch(/^specs\/.*\.yaml$/);
    expect(await visibleNames()).not.toContain("verify");
  });

  it("knows 30 kinds of defects", () => {
    expect(new Set(planted.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30);
  });
});
