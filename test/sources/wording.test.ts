import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
// @ts-expect-error: the lint is JavaScript without types
import { faultsOfText } from "../../specs/rules/words.js";
import { packageRoot } from "../../src/paths.ts";

const faultsOf: (text: string) => Iterable<string> = faultsOfText;

type Faulty = [text: string, faults: string[]];

/** Titles of tests. Names of functions, without a space, are code. */
function titlesIn(text: string): string[] {
  const source = ts.createSourceFile("test.ts", text, ts.ScriptTarget.Latest);
  const nodes: ts.Node[] = [source];
  const titles: string[] = [];
  for (const node of nodes) {
    ts.forEachChild(node, (child) => {
      nodes.push(child);
    });
    if (!ts.isCallExpression(node)) continue;
    if (!/^\s*(?:it|test|describe)\b/.test(text.slice(node.pos, node.pos + 50))) continue;
    const [title] = node.arguments;
    if (title && (ts.isStringLiteral(title) || ts.isTemplateLiteral(title))) {
      titles.push(title.getText(source).slice(1, -1));
    }
  }
  return titles.filter((title) => title.includes(" "));
}

/** Comments, without their stars and slashes; examples of code in them are indented. */
function commentsIn(text: string): string[] {
  const found = text.matchAll(/\/\*\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm);
  return Array.from(found, ([comment]) =>
    comment
      .replace(/^\/\/ |^\/\*\*|\*\/$/g, "")
      .replace(/^ *\* {3}.*$/gm, "")
      .replace(/^ *\* ?/gm, "")
      .replace(/\s+/g, " "),
  );
}

const textsOf = (patterns: string[], textsIn: (text: string) => string[]) =>
  globSync(patterns, { cwd: packageRoot }).flatMap((file) =>
    textsIn(readFileSync(join(packageRoot, file), "utf8")).map((text) => `${file}: ${text.trim()}`),
  );

const faulty = (texts: string[]): Faulty[] =>
  texts
    .map((text): Faulty => [text, [...faultsOf(text)]])
    .filter(([, faults]) => faults.length > 0);

describe("titles of tests", () => {
  it("avoid the words of specs/rules/words.js", () => {
    const titles = textsOf(["{test,mocks}/**/*.test.ts"], titlesIn);
    expect(titles.length).toBeGreaterThan(2000);
    expect(faulty(titles)).toEqual([]);
  });

  it("are found in each form", () => {
    const text = `describe("the truth", () => {
      it("stands", () => {});
      it("stands here", () => {});
      it.each([1])("shows %s anew", () => {});
      test(\`is no such thing\`, () => {});
      it("returns a page", () => {});
    });`;
    expect(faulty(titlesIn(text)).map(([title]) => title)).toEqual([
      "the truth",
      "stands here",
      "shows %s anew",
      "is no such thing",
    ]);
  });
});

describe("comments", () => {
  it("avoid the words of specs/rules/words.js", () => {
    const comments = textsOf(["{src,mocks}/**/*.ts", "specs/**/*.js", "bin/*.js"], commentsIn);
    expect(comments.length).toBeGreaterThan(4000);
    expect(faulty(comments)).toEqual([]);
  });

  it("are found in each form", () => {
    const text = `// Nobody may.
      /** Built anew. */
      const a = 1; // whoever
      /**
       * As it
       * shall be: \`nobody\`, const {
       *     nobody;
       */
      const url = "http://nobody.example";`;
    expect(faulty(commentsIn(text)).length).toBe(4);
  });
});
