/** The code of the guides that no other test runs: in TypeScript, for a shell, and in Python. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { guides } from "../../src/docs/guides/list.ts";
import { packageRoot } from "../../src/paths.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const run = promisify(execFile);

interface Snippet {
  guide: string;
  language: string;
  code: string;
}

async function snippets(): Promise<Snippet[]> {
  // The examples of the package run in the project of a consumer.
  const own = guides.filter(
    ({ name, source }) => source.startsWith("guides/") && name !== "package",
  );
  const found = own.map(async ({ name, source }) => {
    const text = await readFile(join(packageRoot, "specs", source), "utf8");
    return [...text.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = "", code = ""]) => ({
      guide: name,
      language,
      code,
    }));
  });
  return (await Promise.all(found)).flat();
}

/** Started by the guide itself, or not at all. */
const isStart = ({ code }: Snippet) => /^npx tock-contract (serve|mock)\b/.test(code);

describe("the code of the guides", () => {
  let server: TestServer;
  let mock: Awaited<ReturnType<typeof startMock>>;
  let folder: string;
  let all: Snippet[];
  beforeAll(async () => {
    server = await startTestServer();
    mock = await startMock({ ...defaultSettings(), port: 0 });
    folder = await mkdtemp(join(tmpdir(), "tock-contract-guides-"));
    all = await snippets();
  });
  afterAll(async () => {
    await Promise.all([server.close(), mock.close()]);
    await rm(folder, { recursive: true });
  });

  const placed = (code: string) =>
    code
      .replaceAll("http://localhost:8081", mock.url)
      .replaceAll(/(http|ws):\/\/localhost:8080/g, (_, scheme: string) =>
        server.url.replace("http", scheme),
      );

  it("in a shell", async () => {
    const shell = all.filter(({ language }) => language === "sh").filter((one) => !isStart(one));
    expect(shell.length).toBeGreaterThan(2);
    for (const { code } of shell) {
      const command = placed(code)
        .replaceAll(
          "npx tock-contract",
          `"${process.execPath}" "${join(packageRoot, "src/cli/main.ts")}"`,
        )
        .replaceAll("curl ", "curl --silent --show-error --fail ");
      await run("sh", ["-ec", command], { cwd: folder });
    }
    console.log(`${shell.length} snippets for a shell run`);
  });

  it("in TypeScript", { timeout: 120_000 }, async () => {
    const typeScript = all.filter(({ language }) => language === "ts");
    expect(typeScript.length).toBe(2);
    for (const [index, { code }] of typeScript.entries()) {
      const sourceOf = (entry: string) =>
        pathToFileURL(
          join(packageRoot, "src", entry === "client" ? "client/index.ts" : `embedded/${entry}.ts`),
        ).href;
      const { outputText } = ts.transpileModule(placed(code), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      });
      const file = join(folder, `snippet-${index}.mjs`);
      const program = outputText.replaceAll(/"tock-contract\/(\w+)"/g, (_, entry: string) =>
        JSON.stringify(sourceOf(entry)),
      );
      // A bot stays connected until it is closed.
      await writeFile(
        file,
        program.replace("await bot.connect();", "await bot.connect(); bot.close();"),
      );
      const apiKey = (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";
      await run(process.execPath, [file], { env: { ...process.env, TOCK_API_KEY: apiKey } });
    }
  });

  it("in Python, as far as its syntax", async (context) => {
    const python = all.filter(({ language }) => language === "python");
    expect(python.length).toBe(1);
    const file = join(folder, "bot.py");
    await writeFile(file, python[0]?.code ?? "");
    await run("python3", ["-m", "py_compile", file]).catch((error: { code?: unknown }) => {
      if (error.code === "ENOENT") context.skip("python3 is not installed");
      throw error;
    });
  });
});
