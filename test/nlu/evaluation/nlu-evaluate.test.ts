import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { captureIo } from "../../support/captured-io.ts";
import { travel } from "../travel.ts";

const folder = mkdtempSync(join(tmpdir(), "nlu-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

async function run(argv: string[], isTTY = false) {
  const io = captureIo(isTTY);
  const code = await main(["nlu", "evaluate", ...argv], io);
  return { code, out: io.printed.stdout, err: io.printed.stderr };
}

const lines = travel().sentences.map(({ intent, text, entities }) =>
  JSON.stringify({
    intent,
    text,
    entities: entities.map(({ start, end, role }) => ({ start, end, entity: role })),
  }),
);
const marked = file("marked.jsonl", lines);
const plain = file(
  "plain.tsv",
  travel().sentences.map(({ intent, text }) => `${intent}\t${text}`),
);
const foreign = file("foreign.tsv", ["oos\tzzz qqq", "oos\twww kkk vvv"]);

describe("nlu evaluate", () => {
  it("--json prints one object with all parts", async () => {
    const { code, out, err } = await run([
      ...["--train", marked, "--test", marked],
      ...["--out-of-scope", foreign, "--json"],
    ]);
    expect([code, err]).toEqual([0, ""]);
    const figures = JSON.parse(out);
    expect(figures.intents.accuracy).toBe(1);
    expect(figures.intents.confusions).toEqual([]);
    expect(figures.intents.perIntent[0]).toEqual({
      intent: "app:book",
      precision: 1,
      recall: 1,
      f1: 1,
      support: 27,
    });
    expect(figures.outOfScope).toEqual({ auroc: 1, bestF1: 1, rejectedAtHalf: 1, keptAtHalf: 1 });
    expect(figures.entities.f1).toBeGreaterThan(0.95);
    expect(figures.entities.perType.map(({ type }: { type: string }) => type)).toEqual([
      "date",
      "destination",
      "origin",
    ]);
    expect(figures.training.sentences).toBe(39);
    expect(figures.model.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(figures.speed.parsesPerSecond).toBeGreaterThan(0);
  });

  it("leaves out the parts without data", async () => {
    const { out } = await run(["--train", plain, "--test", plain, "--json"]);
    expect(Object.keys(JSON.parse(out))).toEqual(["intents", "training", "model", "speed"]);
  });

  it("gives the same figures from a training file in another order", async () => {
    const reversed = file("reversed.jsonl", lines.toReversed());
    const [one, other] = await Promise.all(
      [marked, reversed].map((path) => run(["--train", path, "--test", marked, "--json"])),
    );
    const stable = (text = "") => {
      const { intents, entities, model } = JSON.parse(text);
      return { intents, entities, model };
    };
    expect(stable(other?.out)).toEqual(stable(one?.out));
  });

  it("prints tables, and a bar if a person watches", async () => {
    const { code, out, err } = await run(["--train", marked, "--test", marked], true);
    expect(code).toBe(0);
    expect(out).toMatch(/app:greet +100\.0 % +100\.0 % +100\.0 % +6\n/);
    expect(out).toMatch(/accuracy +100\.0 %\n/);
    expect(out).toMatch(
      /Entities \(exact span, type and role, looked for with the sentence's own intent\)/,
    );
    expect(err).toMatch(/Training \[#{30}\] 100 %/);
    expect(err.endsWith("\r")).toBe(true);
  });

  it("--help prints the usage", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage: tock-contract nlu evaluate --train FILE --test FILE/);
  });

  it.each<[string, string[], RegExp]>([
    ["no file", [], /--train FILE is missing/],
    ["no test file", ["--train", plain], /--test FILE is missing/],
    ["an unknown flag", ["--trian", plain], /Unknown option '--trian'/],
    [
      "a missing file",
      ["--train", "/nowhere.tsv", "--test", plain],
      /^\/nowhere\.tsv does not exist$/m,
    ],
    [
      "another format",
      ["--train", "sentences.csv", "--test", plain],
      /must end in \.tsv .* or \.jsonl/,
    ],
    ["an empty file", ["--train", file("empty.tsv", []), "--test", plain], /contains no sentences/],
    [
      "a line without tab",
      ["--train", file("tab.tsv", ["a\tb", "", "oops"]), "--test", plain],
      /tab\.tsv:3: expected intent<TAB>text with exactly one tab, found 0 tabs/,
    ],
    [
      "a line that is no JSON",
      ["--train", file("bad.jsonl", ["{"]), "--test", plain],
      /bad\.jsonl:1: not JSON/,
    ],
    [
      "a line without text",
      ["--train", file("text.jsonl", ['{"intent":"a"}']), "--test", plain],
      /text\.jsonl:1: expected \{"intent": string/,
    ],
    [
      "offsets outside the text",
      [
        ...["--test", plain, "--train"],
        file("far.jsonl", [
          '{"intent":"a","text":"hi","entities":[{"start":0,"end":3,"entity":"x"}]}',
        ]),
      ],
      /far\.jsonl:1: expected an entity .* 0 ≤ start < end ≤ 2/,
    ],
  ])("exits with 2 for %s, and prints what to do", async (_, argv, message) => {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
