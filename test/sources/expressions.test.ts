import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

/**
 * What is wrong with the regular expressions of a source: those whose time can grow faster than the text, and those
 * that are made of other texts, which nobody can judge here (a pattern of a user belongs to re2js).
 */
function findingsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (ts.isRegularExpressionLiteral(node) && !isLinear(node.text)) {
      found.push(`${file}:${line + 1} ${node.text} is not linear`);
    }
    const made = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (made && node.expression.getText() === "RegExp") {
      found.push(`${file}:${line + 1} ${node.getText()} is made of texts`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether no text that repeats a character makes it backtrack. */
function isLinear(literal: string): boolean {
  const end = literal.lastIndexOf("/");
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return reports.length === 0;
}

/** Makes texts that match the patterns of the contract, and matches no text with them. */
const generating = "src/verification/properties/arbitrary.ts";

describe("regular expressions", () => {
  it("take time that grows like their text", { timeout: 60_000 }, () => {
    const files = globSync("{src,mocks}/**/*.{ts,js}", { cwd: packageRoot });
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      findingsIn(file, readFileSync(join(packageRoot, file), "utf8")),
    );
    expect(found.filter((one) => !one.startsWith(`${generating}:`))).toEqual([]);
    expect(found.filter((one) => one.startsWith(`${generating}:`))).toHaveLength(1);
  });

  it.each([
    ["quadratic, from each start", "/_+$/"],
    ["quadratic, in turns", '/^\\s*"?([^"]*?)"?\\s*$/'],
    ["exponential", "/^(a+)+$/"],
    ["of a text", 'new RegExp("^(?:" + name + ")$")'],
  ])("%s: are found", (_, text) => {
    expect(findingsIn("planted.ts", `export const found = ${text};`)).toHaveLength(1);
  });

  it("that are linear are not", () => {
    const text = "export const right = [/^_+$/, /\\d{1,3}/u, /^[^=]+=[^=]+$/s];";
    expect(findingsIn("planted.ts", text)).toEqual([]);
  });
});
