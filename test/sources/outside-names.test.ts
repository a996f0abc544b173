import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

// A name that comes from outside may be `constructor` or `__proto__`, which every object inherits. So no source reads
// or writes `object[name]` with a name that the compiler does not know: Maps, or `own` of src/own.ts.

/** The only file that may: it looks before it reads. */
const exempt = "src/own.ts";

/** All lookups `object[name]` and `name in object` whose name can be any text. */
function lookupsIn(program: ts.Program, isOurs: (file: string) => boolean): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || !isOurs(source.fileName)) continue;
    const visit = (node: ts.Node): void => {
      const key = keyOf(node);
      if (key && canBeAnyText(checker, key)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(
          `${relative(packageRoot, source.fileName)}:${line + 1} ${node.getText().slice(0, 80)}`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function keyOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isElementAccessExpression(node)) return node.argumentExpression;
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn && !ts.isPrivateIdentifier(node.left) ? node.left : undefined;
}

/** A key that is asserted (`name as keyof T`) says nothing about what the text really is. */
function canBeAnyText(checker: ts.TypeChecker, key: ts.Expression): boolean {
  if (ts.isAsExpression(key) && !isIndex(checker, key)) return true;
  const type = checker.getTypeAtLocation(key);
  const base = checker.getBaseConstraintOfType(type) ?? type;
  const anyText = ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.Any;
  return (base.isUnion() ? base.types : [base]).some(({ flags }) => (flags & anyText) !== 0);
}

function isIndex(checker: ts.TypeChecker, key: ts.Expression): boolean {
  return (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) !== 0;
}

function programOf(files: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${packageRoot}/tsconfig.json`,
    { noEmit: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  return ts.createProgram(files, config?.options ?? {});
}

describe("names from outside", () => {
  it("are looked up in no plain object", { timeout: 60_000 }, () => {
    const files = ts.sys
      .readDirectory(packageRoot, [".ts"], ["dist", "node_modules"], ["src/**/*", "mocks/**/*"])
      .filter((file) => !file.endsWith(".d.ts"));
    expect(files.length).toBeGreaterThan(300);
    const ours = new Set(files.filter((file) => relative(packageRoot, file) !== exempt));
    expect(lookupsIn(programOf(files), (file) => ours.has(file))).toEqual([]);
  });

  it("are found in each form", () => {
    const text = `
      declare const record: Record<string, number>;
      declare const fixed: { gzip: number };
      declare const list: number[];
      declare function name(): string;
      export const wrong = [
        record[name()],
        record[\`a\${name()}\`],
        fixed[name() as keyof typeof fixed],
        name() in record,
      ];
      record[name()] = 1;
      export const right = [record.gzip, fixed["gzip"], list[0], list[wrong.length], "a" in record];
      export const keyed = <Key extends keyof typeof fixed>(key: Key) => fixed[key];
    `;
    const host = ts.createCompilerHost({});
    const { getSourceFile } = host;
    host.getSourceFile = (file, ...rest) =>
      file === "planted.ts"
        ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
        : getSourceFile.call(host, file, ...rest);
    const program = ts.createProgram(["planted.ts"], { strict: true }, host);
    const found = lookupsIn(program, (file) => file === "planted.ts");
    expect(found.map((line) => line.replace(/^\S+ /, ""))).toEqual([
      "record[name()]",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a source
      "record[`a${name()}`]",
      "fixed[name() as keyof typeof fixed]",
      "name() in record",
      "record[name()]",
    ]);
  });
});
