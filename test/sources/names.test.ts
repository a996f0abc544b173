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

/** The names that two sources of one folder export, with the sources. */
function sharedNames(folder: string): [name: string, files: string[]][] {
  const homes = new Map<string, string[]>();
  for (const file of globSync(`${folder}/**/*.ts`, { cwd: packageRoot })) {
    if (file.includes("/migrations/")) continue;
    for (const name of exportedNames(readFileSync(join(packageRoot, file), "utf8"))) {
      homes.set(name, [...(homes.get(name) ?? []), file]);
    }
  }
  return [...homes].filter(([, files]) => files.length > 1);
}

it.each(["bot", "contract", "handlers", "nlu", "server", "store", "studio"])(
  "no two types or functions of src/%s have one name",
  (folder) => expect(sharedNames(`src/${folder}`)).toEqual([]),
);

it("finds what sources export", () => {
  expect(exportedNames("export function a() {} export type B = 2; class C {}")).toEqual(["a", "B"]);
  expect(sharedNames("src").length).toBeGreaterThan(0);
});
