import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { packageRoot } from "../../../src/paths.ts";

const folder = mkdtempSync(join(tmpdir(), "tock-contract-exit-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a program that has closed its server and mock exits by itself", async () => {
  const source = (name: string) =>
    pathToFileURL(join(packageRoot, "src", "embedded", `${name}.ts`)).href;
  const file = join(folder, "program.ts");
  writeFileSync(
    file,
    `import { startServer } from "${source("server")}";
import { startMock } from "${source("mock")}";
const servers = await Promise.all([startServer(), startServer({ seed: "empty" }), startMock()]);
for (const { url } of servers) await fetch(url + "/healthcheck");
await Promise.all(servers.map((server) => server.close()));
console.log("closed");
`,
  );
  // It is killed after the time-out, which rejects.
  const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 110_000 });
  expect(stdout).toBe("closed\n");
});
