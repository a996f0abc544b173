/** The guide to Studio's API, run as a reader runs it: every command, in order, in one shell. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let source: TestServer;
let target: TestServer;
let folder: string;
beforeAll(async () => {
  [source, target] = await Promise.all([startTestServer(), startTestServer()]);
  folder = await mkdtemp(join(tmpdir(), "tock-contract-guide-"));
});
afterAll(async () => {
  await Promise.all([source.close(), target.close()]);
  await rm(folder, { recursive: true });
});

const sentences = ["hello", "i want to go to lyon", "weather in paris", "cancel my booking"];

const parsed = async ({ url }: TestServer, application: string, query: string) => {
  const response = await fetch(`${url}/rest/nlp/parse`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      queries: [query],
      namespace: "app",
      applicationName: application,
      context: { language: "en", test: true },
    }),
  });
  const { intent, entities } = (await response.json()) as { intent: string; entities: unknown[] };
  return { intent, entities };
};

const understood = (server: TestServer) =>
  Promise.all(sentences.map((sentence) => parsed(server, "travel", sentence)));

const answered = async ({ url }: TestServer) => {
  const response = await fetch(`${url}/io/app/ferry/web`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "good evening to you", userId: "guide", locale: "en" }),
  });
  return response.text();
};

it("runs from beginning to end, and leaves the demo as it was", {
  timeout: 300_000,
}, async (context) => {
  const hasJq = await promisify(execFile)("jq", ["--version"]).then(
    () => true,
    () => false,
  );
  if (!hasJq) context.skip("jq is not installed");
  const guide = await readFile(join(packageRoot, "specs", "admin", "guide.md"), "utf8");
  const before = await Promise.all([source, target].map(understood));
  const file = [...guide.matchAll(/```json\n(.*?)```/gs)].find(([, text]) =>
    text?.includes("sentences"),
  );
  await writeFile(join(folder, "sentences.json"), file?.[1] ?? "");
  const chapter = guide.slice(0, guide.indexOf("## Reading analytics"));
  const blocks = [...chapter.matchAll(/```sh\n(.*?)```/gs)].map(([, block = ""]) => block);
  const commands = blocks.join("\n").match(/\bcurl /g)?.length ?? 0;
  // Each command fails for a status of 400 and above; what waits for a build sleeps until it is there.
  const script = blocks
    .join("\n")
    .replaceAll(/\bcurl /g, "curl --silent --show-error --fail-with-body ")
    .replaceAll("http://localhost:8081", target.url)
    .replaceAll("http://localhost:8080", source.url);
  await promisify(execFile)("sh", ["-ec", script], { cwd: folder }).catch(
    (error: { stdout: string; stderr: string }) => {
      throw new Error(`${error.stderr}\n${error.stdout.slice(-1500)}`);
    },
  );
  console.log(`${commands} commands of the guide to Studio run`);
  await Promise.all([source.understanding.settled(), target.understanding.settled()]);
  for (const server of [source, target]) {
    expect(await parsed(server, "ferry", "a ferry to dunkirk please")).toMatchObject({
      intent: "book_ferry",
      entities: [{ entity: { role: "destination" } }],
    });
    expect(await answered(server)).toContain("Welcome to the ferry");
  }
  expect(await Promise.all([source, target].map(understood))).toEqual(before);
});
