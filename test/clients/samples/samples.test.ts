/** Every code sample of the reference pages in Python, sent to the server and to the mock. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startMock } from "../../../mocks/start.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import { operationsOf } from "../../../src/contract/operations.ts";
import { shownOrigin } from "../../../src/docs/addresses.ts";
import { samplesOf } from "../../../src/docs/samples/samples.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import { startOrchestrator } from "../../conformance/world/orchestrator.ts";
import { prepareWorld } from "../../conformance/world/world.ts";
import { redirected, refusedByServer } from "../../docs/sample-refusals.ts";
import { startTestServer } from "../../support/server.ts";

interface Result {
  status: number | null;
  error: string | null;
}

const python = inject("httpxPython");
const samples = [...loadContract().documents]
  .filter(([, document]) => document["x-served-by"] === undefined)
  .flatMap(([api, document]) =>
    operationsOf(api, document).map((operation) => ({
      id: operation.operationId,
      source: samplesOf(api, document, operation).find(({ lang }) => lang === "py")?.source ?? "",
    })),
  )
  // A bot stays connected; the guide on bots has the same one.
  .filter(({ id }) => id !== "connectBot");

describe.skipIf(python === null)("samples in Python", () => {
  const folder = mkdtempSync(join(tmpdir(), "python-samples-"));
  let child: ChildProcess;
  let results: AsyncIterator<string>;

  beforeAll(() => {
    writeFileSync(join(folder, "picture.png"), Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"));
    child = spawn(python ?? "", ["-Iu", join(import.meta.dirname, "run.py")], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    if (child.stdout === null) throw new Error("no output");
    results = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  });
  afterAll(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });

  const run = async (source: string, url: string): Promise<Result> => {
    child.stdin?.write(`${JSON.stringify(source.replaceAll(shownOrigin, url))}\n`);
    const { value } = await results.next();
    return JSON.parse(value) as Result;
  };

  /** The samples that got no success, with their status. */
  const sendAll = async (url: string, prepare: () => Promise<void>) => {
    const refused: Record<string, number | null> = {};
    for (const { id, source } of samples) {
      await prepare();
      const { status, error } = await run(source, url);
      expect(error, id).toBeNull();
      if (status === null || status > 299) refused[id] = status;
    }
    console.log(`Python: ${samples.length} samples sent`, JSON.stringify(refused));
    return refused;
  };

  it("on the server", { timeout: 900_000 }, async () => {
    const orchestrator = await startOrchestrator();
    const server = await startTestServer({
      encryptPass: "so-that-texts-can-be-hidden",
      orchestrator: orchestrator.url,
    });
    try {
      const refused = await sendAll(server.url, () => prepareWorld(server));
      expect(Object.keys(refused).sort()).toEqual(Object.keys(refusedByServer).sort());
    } finally {
      await server.close();
      await orchestrator.stop();
    }
  });

  it("on the mock", { timeout: 900_000 }, async () => {
    const mock = await startMock({ ...defaultSettings(), port: 0 });
    try {
      const refused = await sendAll(mock.url, async () => {});
      expect(Object.keys(refused).sort()).toEqual(Object.keys(redirected).sort());
    } finally {
      await mock.close();
    }
  });
});
