import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { errorCodes } from "../../src/docs/error-codes.ts";
import { packageRoot } from "../../src/paths.ts";

const shape = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/** Error codes in the sources: second arguments of `problem(…)`, and `code` properties of object literals. */
function codesOfSources(): Set<string> {
  const found = new Set<string>();
  for (const tree of ["src", "mocks"]) {
    for (const entry of readdirSync(join(packageRoot, tree), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name === "error-codes.ts")
        continue;
      const file = join(entry.parentPath, entry.name);
      collect(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest), found);
    }
  }
  return found;
}

function collect(node: ts.Node, found: Set<string>): void {
  const add = (candidate: ts.Node | undefined) => {
    if (candidate && ts.isStringLiteral(candidate) && shape.test(candidate.text))
      found.add(candidate.text);
    if (candidate && ts.isConditionalExpression(candidate)) {
      add(candidate.whenTrue);
      add(candidate.whenFalse);
    }
  };
  if (
    ts.isCallExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "problem"
  ) {
    add(node.arguments[1]);
  }
  // Imports gather their violations with `this.add(code, …)`.
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.kind === ts.SyntaxKind.ThisKeyword &&
    node.expression.name.text === "add"
  ) {
    add(node.arguments[0]);
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "code") {
    add(node.initializer);
  }
  ts.forEachChild(node, (child) => collect(child, found));
}

/** Error codes in the examples of the contract. */
function codesOfContract(): Set<string> {
  const found = new Set<string>();
  for (const document of loadContract().documents.values()) {
    JSON.stringify(document, (key, value) => {
      if (key === "errors" && Array.isArray(value)) {
        for (const entry of value as { code?: string }[]) if (entry.code) found.add(entry.code);
      }
      return value;
    });
  }
  return found;
}

describe("the page of error codes", () => {
  it("knows every code of the sources", () => {
    const used = codesOfSources();
    expect(used.size).toBeGreaterThan(20);
    expect([...used].filter((code) => !errorCodes.has(code))).toEqual([]);
  });

  it("knows every code of the contract's examples", () => {
    expect([...codesOfContract()].filter((code) => !errorCodes.has(code))).toEqual([]);
  });
});
