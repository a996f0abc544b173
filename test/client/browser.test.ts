import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** What a module imports at run time as soon as it is loaded; types are gone by then. */
function imports(file: string): string[] {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2024,
      verbatimModuleSyntax: true,
    },
  });
  const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2024);
  return source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

it("the client loads without Node: it imports nothing but itself and openapi-fetch", () => {
  const files = new Set([join(packageRoot, "src", "client", "index.ts")]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const name of imports(file)) {
      if (name.startsWith(".")) files.add(join(dirname(file), name));
      else packages.add(name);
    }
  }
  expect([...packages]).toEqual(["openapi-fetch"]);
  expect([...files].map((file) => relative(packageRoot, file))).toContain(
    "src/bot/gateway/frames.ts",
  );
});
