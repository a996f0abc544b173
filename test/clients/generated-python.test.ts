/** Clients in Python, generated from the bundles by openapi-python-client, read what the server responds. */

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { generatedFolder } from "../../src/paths.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const run = promisify(execFile);
const python = inject("openapiPython");
const script = join(import.meta.dirname, "generated", "read.py");

describe.skipIf(python === null)("clients generated in Python", () => {
  const folder = mkdtempSync(join(tmpdir(), "python-clients-"));
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    for (const api of ["nlu", "web-connector", "admin"]) {
      const output = join(folder, api.replaceAll("-", "_"));
      const document = join(generatedFolder, api, "openapi.json");
      const options = ["--path", document, "--meta", "none", "--output-path", output];
      await run(python ?? "", ["-m", "openapi_python_client", "generate", ...options]);
    }
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it("read a parse result with its values, a chat answer and a page of sentences", async () => {
    const { stdout } = await run(python ?? "", [script, folder, server.url]);
    const read = JSON.parse(stdout) as Record<string, unknown>;
    expect(read.intent).toBe("book_train");
    expect(read.probability).toBeGreaterThan(0.5);
    expect(read.values).toEqual(["StringValue", "StringValue", "DateEntityValue"]);
    expect(read.texts).toEqual(["Hello, what can I do for you?"]);
    expect(read.sentences).toBe(50);
  });
});
