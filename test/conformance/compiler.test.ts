import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generateApi } from "../../src/cli/generate/outputs.ts";
import { loadContract } from "../../src/contract/documents.ts";
import type { Document, OperationObject, PathItem } from "../../src/contract/openapi.ts";
import { packageRoot } from "../../src/paths.ts";

const handlers = join(packageRoot, "src", "handlers", "nlu", "index.ts");

/** What the compiler says about the handlers of the NLU API when the generated files are those of `document`. */
async function errorsWith(document: Document): Promise<string[]> {
  const generated = await generateApi("nlu", document, new Set());
  const overlay = new Map([...generated].map(([file, text]) => [join(packageRoot, file), text]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => overlay.has(file) || fileExists(file);
  host.readFile = (file) => overlay.get(file) ?? readFile(file);
  host.getSourceFile = (file, settings, ...rest) => {
    const text = overlay.get(file);
    return text === undefined
      ? getSourceFile(file, settings, ...rest)
      : ts.createSourceFile(file, text, settings);
  };
  const program = ts.createProgram({ rootNames: [handlers], options, host });
  const source = program.getSourceFile(handlers);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

function compilerOptions(): ts.CompilerOptions {
  const text = readFileSync(join(packageRoot, "tsconfig.json"), "utf8");
  const { config } = ts.parseConfigFileTextToJson("tsconfig.json", text);
  return ts.parseJsonConfigFileContent(config, ts.sys, packageRoot).options;
}

function nluDocument(added: Record<string, PathItem>): Document {
  const document = loadContract().documents.get("nlu");
  if (!document) throw new Error("no document of the NLU API");
  return { ...document, paths: { ...document.paths, ...added } };
}

describe("an operation added to a document", () => {
  it("fails to compile, and the error names it", async () => {
    const errors = await errorsWith(
      nluDocument({
        "/rest/nlp/forgotten": {
          get: {
            operationId: "readForgottenThings",
            tags: ["parse"],
            "x-roles": "public",
            responses: { 204: { description: "Nothing" } },
          },
        },
      }),
    );
    expect(errors.join("\n")).toContain("readForgottenThings");
  });

  it("is the only error", async () => {
    expect(await errorsWith(nluDocument({}))).toEqual([]);
  });
});

describe("an operation whose x-tenant names a kind of object without a loader", () => {
  it("fails to compile, even with a handler", async () => {
    const document = structuredClone(nluDocument({}));
    const operation = document.paths["/rest/nlp/application"]?.get as OperationObject;
    operation["x-tenant"] = { owned: "ticket", by: "query.name" };
    const errors = await errorsWith(document);
    expect(errors.join("\n")).toContain("MissingLoader");
    expect(errors.join("\n")).toContain("ticket");
  });
});
