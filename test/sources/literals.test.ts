import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/** Getters and setters of object literals: each such object has a shape of its own, and outlives its request. */
function accessorsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAccessor(node) && ts.isObjectLiteralExpression(node.parent)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("object literals", () => {
  it("have no getters: classes keep them on the prototype", () => {
    const files = globSync("{src,mocks}/**/*.ts", { cwd: packageRoot });
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      accessorsIn(file, readFileSync(join(packageRoot, file), "utf8")),
    );
    expect(found).toEqual([]);
  });

  it("are distinguished from classes", () => {
    const text = "const a = {\n get b() { return 1; },\n};\nclass C {\n get d() { return 1; }\n}";
    expect(accessorsIn("planted.ts", text)).toEqual(["planted.ts:2"]);
  });
});
