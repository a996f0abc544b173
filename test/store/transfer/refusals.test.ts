import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { latestVersion } from "../../../src/store/database/migrations.ts";
import { changed, fileWith, openStore, refusal, rowsOf } from "./full-store.ts";

describe("refused documents", () => {
  it.each([
    ["no JSON", () => '{"format": "tock-contract",', "not-an-export "],
    ["another document", () => '{"openapi": "3.1.1"}', "not-an-export /format"],
    ["a list", () => "[]", "not-an-export /format"],
    ["nothing", () => "", "not-an-export "],
    ["a prototype", () => '{"__proto__": {"format": "tock-contract"}}', "not-an-export /format"],
    ["a newer frame", () => changed({ "/version": 2 }), "newer-export /version"],
    [
      "newer tables",
      () => changed({ "/schemaVersion": latestVersion + 1 }),
      "newer-export /schemaVersion",
    ],
    [
      "tables of no version",
      () => changed({ "/schemaVersion": "3" }),
      "invalid-export /schemaVersion",
    ],
    ["no tables", () => changed({ "/tables": undefined }), "invalid-export /tables"],
    [
      "an unknown table",
      () => changed({ "/tables/__migrations": [] }),
      "invalid-export /tables/__migrations",
    ],
    [
      "a table that belongs to the folder",
      () => changed({ "/tables/dataVersion": [{ version: 99, seeded: 0 }] }),
      "invalid-export /tables/dataVersion",
    ],
    [
      "a table that is no list",
      () => changed({ "/tables/bots": {} }),
      "invalid-export /tables/bots",
    ],
    [
      "a row that is no object",
      () => changed({ "/tables/bots/0": null }),
      "invalid-export /tables/bots/0",
    ],
    [
      "a column too many",
      () => changed({ "/tables/bots/0/extra": 1 }),
      "invalid-export /tables/bots/0/extra",
    ],
    [
      "a column too few",
      () => changed({ "/tables/events/0/stream": undefined }),
      "invalid-export /tables/events/0/stream",
    ],
    [
      "a text for a number",
      () => changed({ "/tables/events/0/id": "7" }),
      "invalid-export /tables/events/0/id",
    ],
    [
      "a document that is a text",
      () => changed({ "/tables/intents/0/document": "{}" }),
      "invalid-export /tables/intents/0/document",
    ],
    [
      "a document without one of its fields",
      () => changed({ "/tables/applications/0/document/label": undefined }),
      "invalid-export /tables/applications/0/document/label",
    ],
    [
      "a reference to a row that is not there",
      () => changed({ "/tables/applicationIntents/2/intentId": "nobody's" }),
      "invalid-export /tables/applicationIntents/2",
    ],
    [
      "a time that does not exist",
      () => changed({ "/tables/sentences/0/document/creationDate": "2026-02-31T00:00:00Z" }),
      "invalid-export /tables/sentences/0/document/creationDate",
    ],
    [
      "a time that is not in UTC",
      () => changed({ "/tables/sentences/0/document/creationDate": "2026-02-01T00:00:00+01:00" }),
      "invalid-export /tables/sentences/0/document/creationDate",
    ],
    [
      "a column that differs from its document",
      () => changed({ "/tables/applications/0/name": "other" }),
      "invalid-export /tables/applications/0/name",
    ],
    [
      "the same row twice",
      async () => changed({ "/tables/intents/1": rowsOf(await changed({}), "intents")[0] }),
      "invalid-export /tables/intents/1",
    ],
  ] as [string, () => string | Promise<string>, string][])("%s", async (_, text, wanted) => {
    expect(await refusal(await openStore(null), await text())).toEqual([wanted]);
  });

  it("bytes that are not UTF-8", async () => {
    const file = fileWith("");
    writeFileSync(file, Buffer.from([0x7b, 0xff]));
    const store = await openStore(null);
    await expect(store.import(file)).rejects.toThrow("it is not UTF-8");
  });

  it("many mistakes at once, with a limited message", async () => {
    const rows = rowsOf(await changed({}), "sentences");
    const wrong = await changed({ "/tables/sentences": rows.map((row) => ({ ...row, text: 1 })) });
    expect(await refusal(await openStore(null), wrong)).toHaveLength(20);
  });
});
