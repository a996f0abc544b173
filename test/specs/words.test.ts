import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { lint } from "./lint.ts";

const root = resolve(import.meta.dirname, "../..");

/** Texts that no linted document contains, by where they are. */
const texts: [place: string, text: string][] = [
  ...["specs/workflows/guide.md"].map(
    (file) => [file, readFileSync(join(root, file), "utf8")] as [string, string],
  ),
  ...textsOf(
    parse(readFileSync(join(root, "specs/bot-definition/messages.asyncapi.yaml"), "utf8")),
  ),
];

/** All titles, summaries and descriptions below a value. */
function* textsOf(value: unknown, place = "messages.asyncapi.yaml"): Generator<[string, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== "string") yield* textsOf(inner, `${place}/${key}`);
    else if (/^(title|summary|description)$/.test(key)) yield [`${place}/${key}`, inner];
  }
}

const found = lint(
  Object.fromEntries(
    texts.map(([place, description]) => [
      place,
      { openapi: "3.1.1", info: { title: "Texts", version: "1", description }, paths: {} },
    ]),
  ),
  ["wording"],
);

it("looks at texts", () => expect(texts.length).toBeGreaterThan(20));

it.each(texts)("%s avoids the words of specs/rules/words.js", (place) => {
  expect(found[place]).toEqual([]);
});

it.each(globSync("specs/**/*.md", { cwd: root }))(
  "%s has fenced code only, which Redoc shows",
  (file) => {
    const prose = readFileSync(join(root, file), "utf8").replace(/^ *```.*?^ *```/gms, "");
    expect(prose).not.toMatch(/^\n {4}\S/m);
  },
);
