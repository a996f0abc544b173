import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** The types, classes and functions that a source exports. */
function exportedNames(text: string): string[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isNamed =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isFunctionDeclaration(statement);
    if (!isNamed || !statement.name) return [];
    const isExported = (ts.getCombinedModifierFlags(statement) & ts.ModifierFlags.Export) !== 0;
    return isExported ? [statement.name.text] : [];
  });
}

it("no two types or functions of the NLU have one name", () => {
  const files = globSync("src/nlu/**/*.ts", { cwd: packageRoot });
  const homes = new Map<string, string[]>();
  for (const file of files) {
    for (const name of exportedNames(readFileSync(join(packageRoot, file), "utf8"))) {
      homes.set(name, [...(homes.get(name) ?? []), file]);
    }
  }
  expect([...homes].filter(([, found]) => found.length > 1)).toEqual([]);
  expect(exportedNames("export function a() {} export type B = 2; class C {}")).toEqual(["a", "B"]);
});
