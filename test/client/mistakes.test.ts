import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

const file = join(packageRoot, "test", "client", "mistakes", "calls.ts");

it("the compiler finds every mistake in the use of the client, and only those", () => {
  const text = readFileSync(join(packageRoot, "tsconfig.json"), "utf8");
  const { config } = ts.parseConfigFileTextToJson("tsconfig.json", text);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, packageRoot);
  const program = ts.createProgram({ rootNames: [file], options });
  const source = program.getSourceFile(file) as ts.SourceFile;
  const found = program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line + 1);
  const wrong = source.text
    .split("\n")
    .flatMap((line, index) => (line.endsWith("// wrong") ? [index + 1] : []));
  expect(wrong.length).toBeGreaterThan(10);
  expect([...new Set(found)]).toEqual(wrong);
});
