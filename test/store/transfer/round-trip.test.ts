import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { latestVersion } from "../../../src/store/database/migrations.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { newApplication } from "../../../src/studio/understanding/application.ts";
import { temporaryFolder } from "../folder.ts";
import {
  changed,
  exported,
  fileWith,
  importing,
  openFull,
  openStore,
  refusal,
  rowsOf,
  secret,
} from "./full-store.ts";

describe.each([
  ["in memory", () => null],
  ["in a folder", () => temporaryFolder()],
])("export and import %s", (_, folder) => {
  it.each([true, false])("a round trip gives the same bytes (secrets: %s)", async (secrets) => {
    const first = await exported(await openFull(folder()), secrets);
    const other = await openStore(folder());
    const counts = await importing(other, first);
    expect(await exported(other, secrets)).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ version: 1, schemaVersion: latestVersion, secrets });
    for (const [table, rows] of Object.entries(JSON.parse(first).tables)) {
      expect([table, (rows as unknown[]).length]).toEqual([table, counts.get(table)]);
      expect([table, counts.get(table)]).not.toEqual([table, 0]);
    }
  });

  it("replaces everything, and reports it", async () => {
    const document = await exported(await openFull(folder()));
    const other = await openStore(folder());
    const extra = newApplication(other, { namespace: "app", name: "extra" });
    await other.applications.save(extra);
    const changes: string[] = [];
    other.database.onChange(({ subject }) => changes.push(subject));
    await importing(other, document);
    expect(await other.applications.byName("app", "extra")).toBeUndefined();
    expect((await other.bots.byName("app", "travel"))?.apiKey).toBe(secret);
    expect(changes).toEqual(["all"]);
  });

  it("restarts the record of trainings", async () => {
    const store = await openFull(folder());
    const build = { applicationId: travelId };
    await store.modelBuilds.record([build as never]);
    const document = await exported(store);
    expect(JSON.parse(document).tables).not.toHaveProperty("modelBuilds");
    await importing(store, document);
    expect(await store.modelBuilds.list(build.applicationId)).toEqual([]);
  });

  it("changes nothing if something is wrong", async () => {
    const store = await openFull(folder());
    const before = await exported(store);
    const wrong = await changed({ "/tables/sentences/-1/document/status": null });
    const last = rowsOf(wrong, "sentences").length - 1;
    expect(await refusal(store, wrong)).toEqual([
      `invalid-export /tables/sentences/${last}/document/status`,
    ]);
    expect(await exported(store)).toBe(before);
  });

  it("is written while others read and write", async () => {
    const document = await exported(await openFull(folder()));
    const store = await openStore(folder());
    const importing = store.import(fileWith(document));
    const extra = newApplication(store, { namespace: "app", name: "extra" });
    const saving = store.applications.save(extra);
    expect(await store.applications.byName("app", "travel")).toBeDefined();
    await Promise.all([importing, saving]);
    // Whichever came first, both are whole.
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(secret);
  });

  it("exports one consistent state, whatever is written meanwhile", async () => {
    const store = await openFull(folder());
    const before = await exported(store);
    const texts: string[] = [];
    for await (const text of store.export(true)) {
      if (texts.length === 0) await store.dialogs.saveFeedback("late", "DOWN");
      texts.push(text);
    }
    const withLate = await exported(store);
    expect(withLate).toContain('"late"');
    // In a folder the moment is that of the first row; what came before it may be in.
    expect([before, withLate]).toContain(texts.join(""));
  });
});

it("computes columns that cannot be written by hand", async () => {
  const text = "Hello  Dear";
  const edited = await changed({
    "/tables/sentences/0/text": text,
    "/tables/sentences/0/document/text": text,
  });
  const store = await openStore(null);
  await importing(store, edited);
  const [row] = rowsOf(edited, "sentences");
  const { applicationId, language } = row as Record<string, string>;
  const key = { applicationId: applicationId ?? "", language: language ?? "", text };
  expect(await store.sentences.get(key)).toMatchObject(key);
});

it("every table is ordered by its first column, which is its key", async () => {
  const file = temporaryFolder();
  const store = await openStore(file);
  const text = await exported(store);
  const tables = JSON.parse(text).tables as Record<string, Record<string, unknown>[]>;
  for (const [table, rows] of Object.entries(tables)) {
    const keys = rows.map((row) => Object.values(row)[0]);
    expect([table, new Set(keys).size]).toEqual([table, keys.length]);
  }
  expect(readFileSync(join(file, "data.sqlite")).subarray(0, 6).toString()).toBe("SQLite");
});
