import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { readApplicationSet } from "../../../src/cli/nlu/application.ts";
import { run } from "../../cli/run.ts";
import { captureIo } from "../../support/captured-io.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { travel } from "../travel.ts";

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), "nlu-evaluate-"));

/** Sentences of an import, from a training set. */
const dumped = (sentences = travel().sentences) =>
  sentences.map(({ text, intent, entities }) => ({
    text,
    intent,
    entities: entities.map(({ type, ...rest }) => ({ entity: type, ...rest })),
  }));

async function teach(applicationName: string, sentences: object[], language = "en") {
  const response = await fetch(`${server.url}/rest/nlp/dump/import/sentences/plain`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ applicationName, language, sentences }),
  });
  expect([response.status, await response.json()]).toEqual([200, { success: true }]);
}

beforeAll(async () => {
  server = await startTestServer({ demo: false });
  const unknown = ["blah", "qqq", "zzz"].map((text) => ({ text, intent: "tock:unknown" }));
  await teach("test:routes", [...dumped(), ...unknown]);
  await teach("test:small", [
    { text: "hello", intent: "test:greet" },
    { text: "good day", intent: "test:greet" },
    { text: "bye", intent: "test:leave" },
  ]);
  await teach("test:foreign", [{ text: "blah", intent: "tock:unknown" }]);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const evaluate = (...argv: string[]) =>
  run("nlu", "evaluate", "--url", server.url, "--application", ...argv);

describe("nlu evaluate --application", () => {
  it("--json prints one object with all parts, over all folds", async () => {
    const { code, stdout, stderr } = await evaluate("test:routes", "--folds", "3", "--json");
    expect([code, stderr]).toEqual([0, ""]);
    const figures = JSON.parse(stdout);
    expect(Object.keys(figures)).toEqual([
      ...["intents", "outOfScope", "entities", "training", "model", "speed"],
    ]);
    const { accuracy, perIntent } = figures.intents;
    expect(accuracy).toBeGreaterThan(0.8);
    expect(accuracy).toBeLessThanOrEqual(1);
    const support = perIntent.map((one: { intent: string; support: number }) => [
      one.intent,
      one.support,
    ]);
    expect(support).toEqual([
      ["app:book", 27],
      ["app:cancel", 6],
      ["app:greet", 6],
    ]);
    expect(figures.entities.perType.map(({ type }: { type: string }) => type)).toEqual([
      "app:city",
      "duckling:datetime",
    ]);
    expect(figures.entities.f1).toBeGreaterThan(0.5);
    expect(figures.outOfScope.rejectedAtHalf).toBe(1);
    expect(figures.training.sentences).toBe(42);
  });

  it("measures the model that the server has", async () => {
    const { stdout } = await evaluate("test:routes", "--folds", "2", "--json");
    await server.understanding.settled();
    const application = await server.store.applications.byName("test", "routes");
    const stored = await server.store.models.get(application?._id ?? "", "en");
    const sha256 = createHash("sha256")
      .update(stored?.bytes ?? "")
      .digest("hex");
    expect(JSON.parse(stdout).model.sha256).toBe(sha256);
  });

  it("gives the same figures again, and from a data folder", async () => {
    const stable = ({ stdout }: { stdout: string }) => {
      const { intents, outOfScope, model } = JSON.parse(stdout);
      return { intents, outOfScope, model };
    };
    const argv = ["test:routes", "--language", "en", "--folds", "2", "--json"];
    const [one, other] = await Promise.all([evaluate(...argv), evaluate(...argv)]);
    expect(stable(other)).toEqual(stable(one));

    const data = join(folder, "data");
    const copy = join(folder, "export.json");
    await run("export", "--url", server.url, "--out", copy);
    await run("import", copy, "--data", data);
    const local = await run("nlu", "evaluate", "--data", data, "--application", ...argv);
    expect(stable(local)).toEqual(stable(one));
  });

  it("prints tables, leaves out empty parts, and names intents with one sentence", async () => {
    const { code, stdout, stderr } = await evaluate("test:small", "--folds", "3");
    expect([code, stderr]).toEqual([
      0,
      "Intents with only one sentence, which cross-validation cannot train: test:leave\n",
    ]);
    expect(stdout).toMatch(/test:leave +0\.0 % +0\.0 % +0\.0 % +1\n/);
    expect(stdout).not.toMatch(/Entities|Out of scope/);
  });

  it("shows one bar for all trainings when a person watches", async () => {
    const io = captureIo(true);
    const argv = ["--url", server.url, "--application", "test:small", "--folds", "2"];
    expect(await main(["nlu", "evaluate", ...argv], io)).toBe(0);
    const { stderr } = io.printed;
    const shares = Array.from(stderr.matchAll(/(\d+) %/g), ([, percent]) => Number(percent));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(0)).toBeLessThan(33);
    expect(shares.at(-1)).toBe(100);
    expect(stderr.endsWith("\r")).toBe(true);
  });

  it("reads roles, entities inside entities and dictionaries as the server does", async () => {
    const [first, ...rest] = dumped();
    const inner = { entity: "test:part", role: "part", start: 0, end: 2, subEntities: [] };
    const [origin, ...others] = first?.entities ?? [];
    const entities = [{ ...origin, subEntities: [inner] }, ...others];
    await teach("test:nested", [{ ...first, entities }, ...rest]);
    const set = await readApplicationSet(
      { url: new URL(server.url), token: "1" },
      "test:nested",
      undefined,
    );
    const read = set.sentences.find(({ text }) => text === first?.text);
    expect(read?.entities).toEqual([
      {
        ...{ type: "app:city", role: "origin", start: 18, end: 23 },
        subEntities: [{ type: "test:part", role: "part", start: 0, end: 2, subEntities: [] }],
      },
      { type: "app:city", role: "destination", start: 27, end: 32, subEntities: [] },
    ]);
    const { dictionary } = set.entityTypes.find(({ name }) => name === "app:city") ?? {};
    expect(dictionary).toContainEqual({ value: "lyon", labels: expect.arrayContaining(["lyon"]) });
  });

  it.each<[string, string[], RegExp]>([
    [
      "an unknown application",
      ["test:rouets"],
      /^http:\S+ has no application test:rouets; there is app:travel, .*test:routes.*\.\n$/,
    ],
    ["a language without sentences", ["test:small", "--language", "fr-CA"], /no .* in fr-CA.*: en/],
    ["a choice of languages", ["app:travel"], /app:travel has sentences in en and fr\. Choose/],
    ["no sentence to learn from", ["test:foreign"], /test:foreign has no qualified sentence\./],
    ["too few sentences", ["test:small"], /has 3 qualified sentences in en, too few for 5 folds/],
  ])("exits with 2 for %s, and prints what to do", async (_, argv, message) => {
    const { code, stdout, stderr } = await evaluate(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it.each<[string, string[], RegExp]>([
    ["two sources", ["a:b", "--train", "x.tsv"], /--application and --train exclude each other/],
    ["a name without namespace", ["travel"], /--application travel is not NAMESPACE:NAME/],
    ["one fold", ["a:b", "--folds", "1"], /--folds 1 is not a whole number of at least 2/],
    [
      "folds in words",
      ["a:b", "--folds", "five"],
      /--folds five is not a whole number of at least 2/,
    ],
  ])("exits with 2 and the usage for %s", async (_, argv, message) => {
    const { code, stdout, stderr } = await evaluate(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toContain("Usage: tock-contract nlu evaluate");
  });

  it("exits with 2 for options of an application with files", async () => {
    const { code, stderr } = await run("nlu", "evaluate", "--train", "x.tsv", "--folds", "3");
    expect([code, stderr]).toEqual([2, expect.stringContaining("--folds needs --application")]);
  });

  it("exits with 1 if no server responds, and prints what to start", async () => {
    const there = ["--url", "http://127.0.0.1:1", "--application", "app:travel"];
    const { code, stderr } = await run("nlu", "evaluate", ...there);
    expect([code, stderr]).toEqual([1, expect.stringContaining("Start one: tock-contract serve")]);
  });
});
