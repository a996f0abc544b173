import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findingsOf, type Report } from "../../src/verification/finding.ts";
import { textReport } from "../../src/verification/reports/text.ts";
import { type Part, type VerifyOptions, verify } from "../../src/verification/verify.ts";
import { planted } from "./defects.ts";
import { startPlanted, verifyAll } from "./planted-server.ts";

let planting: Awaited<ReturnType<typeof startPlanted>>;
beforeAll(async () => {
  planting = await startPlanted();
});
afterAll(() => planting.close());

function run(options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({ ...verifyAll(planting.broken.url), ...options });
}

async function read(path: string): Promise<string> {
  const headers = { authorization: `Basic ${btoa("admin@app.com:password")}` };
  return (await fetch(`${planting.server.url}/rest/admin/${path}`, { headers })).text();
}

/** Names of what the demo's user can see: a run must leave nothing. */
async function visibleNames(): Promise<string> {
  const paths = ["applications", "entity-types", "namespaces", "intents", "test/plans"];
  const texts = await Promise.all(paths.map(read));
  return texts.join("\n");
}

describe("verify", () => {
  it("finds nothing on a sound server, calls all operations, and leaves nothing", async () => {
    planting.broken.plant(null);
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
    expect(planting.server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  it.each(planted)("finds $name at $operationId", async (one) => {
    const { operationId, defect, part, reason } = one;
    const only = part === "workflows" ? {} : { only: [operationId] };
    const chosen: Part[] = [part ?? "transactions"];
    // Tock is declared to fail on some requests of these operations, and to send events without ids.
    const strict = part === "properties" || part === "streams";
    const options = { ...only, parts: chosen, timeout: 5_000, strict };
    if (part === "streams") {
      planting.broken.plant(null);
      expect(findingsOf(await run(options), "violation")).toEqual([]);
    }
    planting.broken.plant(defect);
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
