import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** What Node 20 lacks, as far as the compiler accepts it. */
const newer =
  /\bMap\.groupBy\(|\bObject\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(|\bRegExp\.escape\(|\b(?:globSync|matchesGlob)\(|\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|take|drop|toArray|flatMap|some|every|find|reduce|forEach)\(|\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/g;

const read = (file: string) => readFileSync(join(packageRoot, file), "utf8");

/** Sources that a source loads with it; types are gone at run time, and `import()` is for other programs. */
function loadedWith(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { text = "" } = (statement.moduleSpecifier ?? {}) as { text?: string };
    const isType = ts.isImportDeclaration(statement)
      ? statement.importClause?.isTypeOnly
      : statement.isTypeOnly;
    return isType || !/^\..*\.ts$/.test(text) ? [] : [join(dirname(file), text)];
  });
}

it("clients, MSW handlers and commands that check others use nothing that Node 20 lacks", () => {
  const found = new Set(
    globSync("src/{client,contract,msw,verification,cli/verification}/**/*.ts", {
      cwd: packageRoot,
    }),
  );
  for (const file of found) for (const loaded of loadedWith(file)) found.add(loaded);
  expect(found.size).toBeGreaterThan(200);
  const uses = [...found].flatMap((file) =>
    Array.from(read(file).matchAll(newer), ([use]) => `${file}: ${use}`),
  );
  expect(uses).toEqual([]);
});
