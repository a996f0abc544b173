/** Every code sample of the reference pages in curl and TypeScript, sent to the server and to the mock. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startMock } from "../../mocks/start.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { type Operation, operationsOf } from "../../src/contract/operations.ts";
import { samplesOf } from "../../src/docs/samples/samples.ts";
import type { CodeSample } from "../../src/docs/samples/types.ts";
import { packageRoot } from "../../src/paths.ts";
import { defaultSettings } from "../../src/settings/settings.ts";
import { startOrchestrator } from "../conformance/world/orchestrator.ts";
import { prepareWorld } from "../conformance/world/world.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { redirected, refusedByServer } from "./sample-refusals.ts";

const shown = "http://localhost:8080";
const clientFile = pathToFileURL(join(packageRoot, "src", "client", "index.ts")).href;

/** TypeScript samples that end by themselves never, and why. */
const endless: Readonly<Record<string, string>> = {
  connectBot: "a bot stays connected; test/client connects the same bot",
};

interface Sample {
  operation: Operation;
  curl: string;
  typeScript: string;
}

const { documents } = loadContract();
const samples: Sample[] = [...documents]
  .filter(([, document]) => document["x-served-by"] === undefined)
  .flatMap(([api, document]) =>
    operationsOf(api, document).map((operation) => {
      const all = samplesOf(api, document, operation);
      const source = (label: string) =>
        (all.find((sample) => sample.label === label) as CodeSample).source;
      return { operation, curl: source("curl"), typeScript: source("TypeScript") };
    }),
  );

const samplesIn = (language: "curl" | "TypeScript") =>
  samples.filter(({ operation }) => language === "curl" || !(operation.operationId in endless));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tock-contract-samples-"));
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
  await writeFile(join(folder, "picture.png"), Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Status of the response to a command; a stream is left after a second. */
async function statusOfCurl(command: string, url: string): Promise<number> {
  const sent = command
    .replaceAll(shown, url)
    .replace(
      /^curl /,
      "curl --silent --output /dev/null --write-out '%{http_code}' --max-time 20 ",
    );
  const limited = sent.includes("--no-buffer")
    ? sent.replace("--max-time 20", "--max-time 3")
    : sent;
  const { stdout } = await promisify(execFile)("sh", ["-c", limited], { cwd: folder }).catch(
    (error: { code: number; stdout: string }) => {
      if (error.code === 28 && limited !== sent) return error;
      throw error;
    },
  );
  return Number(stdout);
}

let files = 0;

/** Statuses of the responses that a TypeScript sample gets; it is run as it is shown, in this process. */
async function statusOfTypeScript(source: string, url: string): Promise<number> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const file = join(folder, `sample-${++files}.mjs`);
  const program = outputText
    .replaceAll(shown, url)
    .replace('"tock-contract/client"', JSON.stringify(clientFile))
    .replaceAll('"picture.png"', JSON.stringify(join(folder, "picture.png")).replace(/$/, ""))
    .replace(/console\.log\((event|text)\);/, "break;")
    .replaceAll("console.log(", "void (")
    .replace(/if \(error\)\s+throw .*;/, "");
  await writeFile(file, program);
  const { fetch } = globalThis;
  let status = 0;
  globalThis.fetch = async (...parameters) => {
    const response = await fetch(...parameters);
    status = response.status;
    return response;
  };
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.fetch = fetch;
  }
  return status;
}

it("every TypeScript sample compiles", { timeout: 300_000 }, async () => {
  const names = await Promise.all(
    samples.map(async ({ operation, typeScript }) => {
      const file = join(folder, `${operation.api}-${operation.operationId}.ts`);
      await writeFile(file, `${typeScript}\nexport {};\n`);
      return file;
    }),
  );
  const { config } = ts.parseConfigFileTextToJson(
    "tsconfig.json",
    ts.sys.readFile(join(packageRoot, "tsconfig.json")) ?? "",
  );
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, packageRoot);
  const program = ts.createProgram({
    rootNames: names,
    options: {
      ...options,
      noEmit: true,
      typeRoots: [join(packageRoot, "node_modules", "@types")],
      paths: { "tock-contract/client": [join(packageRoot, "src", "client", "index.ts")] },
    },
  });
  const mistakes = names.flatMap((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(
        ({ messageText }) =>
          `${name.slice(folder.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      ),
  );
  expect(mistakes).toEqual([]);
});

describe("on the server", () => {
  let server: TestServer;
  let orchestrator: Awaited<ReturnType<typeof startOrchestrator>>;
  beforeAll(async () => {
    orchestrator = await startOrchestrator();
    server = await startTestServer({
      encryptPass: "so-that-texts-can-be-hidden",
      orchestrator: orchestrator.url,
    });
  });
  afterAll(async () => {
    await server.close();
    await orchestrator.stop();
  });

  it.each(["curl", "TypeScript"] as const)(
    "every sample in %s",
    { timeout: 900_000 },
    async (language) => {
      const refused: Record<string, number> = {};
      let sent = 0;
      for (const { operation, curl, typeScript } of samplesIn(language)) {
        await prepareWorld(server);
        const status =
          language === "curl"
            ? await statusOfCurl(curl, server.url)
            : await statusOfTypeScript(typeScript, server.url);
        sent++;
        expect([...operation.responses.keys(), 0], operation.operationId).toContain(status);
        if (status < 200 || status > 299) refused[operation.operationId] = status;
      }
      console.log(
        `${language}: ${sent} samples sent to the server, ${Object.keys(refused).length} refused`,
        JSON.stringify(refused),
      );
      expect(Object.keys(refused).sort()).toEqual(
        [
          ...Object.keys(refusedByServer),
          // curl upgrades no connection.
          ...(language === "curl" ? Object.keys(endless) : []),
        ].sort(),
      );
    },
  );
});

describe("on the mock", () => {
  let mock: Awaited<ReturnType<typeof startMock>>;
  beforeAll(async () => {
    mock = await startMock({ ...defaultSettings(), port: 0 });
  });
  afterAll(() => mock.close());

  it.each(["curl", "TypeScript"] as const)(
    "every sample in %s",
    { timeout: 900_000 },
    async (language) => {
      const refused: Record<string, number> = {};
      for (const { operation, curl, typeScript } of samplesIn(language)) {
        const status =
          language === "curl"
            ? await statusOfCurl(curl, mock.url)
            : await statusOfTypeScript(typeScript, mock.url);
        if (status < 200 || status > 299) refused[operation.operationId] = status;
      }
      console.log(
        `${language}: ${samplesIn(language).length} samples sent to the mock`,
        JSON.stringify(refused),
        ``,
      );
      for (const id of Object.keys({ ...redirected, ...endless })) delete refused[id];
      expect(refused).toEqual({});
    },
  );
});
