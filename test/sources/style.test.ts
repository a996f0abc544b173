import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** Constants in capitals, and members that only the compiler takes for private. */
function otherStyles(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCapital =
      ts.isVariableDeclaration(node) &&
      ts.isIdentifier(node.name) &&
      /^[A-Z][A-Z0-9_]+$/.test(node.name.text);
    const isPrivate =
      node.kind === ts.SyntaxKind.PrivateKeyword && !ts.isConstructorDeclaration(node.parent);
    if (isCapital || isPrivate) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("constants and members", () => {
  it("are named like everything else, and private by #", () => {
    const files = globSync("{src,mocks}/**/*.ts", { cwd: packageRoot });
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      otherStyles(file, readFileSync(join(packageRoot, file), "utf8")),
    );
    expect(found).toEqual([]);
  });

  it("are distinguished from others", () => {
    const text =
      "const MOST = 1;\nclass C {\n private a = 1;\n #b = 2;\n private constructor() {}\n}\nconst URL2x = 3;";
    expect(otherStyles("planted.ts", text)).toEqual(["planted.ts:1", "planted.ts:3"]);
  });
});
