import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../../../src/store/database/dialect.ts";
import { up as sentenceIds } from "../../../src/store/database/migrations/0029-sentence-ids.ts";
import { migrate, migrations } from "../../../src/store/database/migrations.ts";
import { sentenceId } from "../../../src/store/sentences/sentence-id.ts";
import { temporaryFolder } from "../folder.ts";

const key = (text: string) => ({ applicationId: "a1", language: "en", text });

it("gives sentences and what refers to them new ids, and completes published imports", async () => {
  const database = new DatabaseSync(join(temporaryFolder(), "data.sqlite"));
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, "The data", migrations.slice(0, migrations.indexOf(sentenceIds)));
  database.exec("pragma foreign_keys = off");
  const sentence = database.prepare(
    `insert into sentences (id, document, applicationId, language, text, normalisedText, status, intentId,
      updateDate, importId) values (?, ?, 'a1', 'en', ?, ?, 'model', 'i1', '2026', ?)`,
  );
  const texts = Array.from({ length: 1_200 }, (_, index) => `Sentence "${index}"`);
  const add = (text: string, importId: number | null) =>
    sentence.run(`former ${text}`, JSON.stringify(key(text)), text, text, importId);
  database.exec("begin");
  for (const text of texts) add(text, null);
  add("settled later", 3);
  add("hidden", 4);
  database.exec("insert into imports (id) values (4)");
  database.exec(`
    insert into sentenceChanges (id, importId, document)
      values ('former changed', 5, '${JSON.stringify(key("changed"))}');
    insert into parseCounts (id, document, applicationId, language, intent, count, qualified)
      values ('former counted', '${JSON.stringify(key("counted"))}', 'a1', 'en', 'i1', 1, 0);
    insert into modelTestErrors (id, document, kind, sentenceId, applicationId, language, intent, count,
      firstDetectionDate) values ('entity former Sentence "7"', '{}', 'entity', 'former Sentence "7"', 'a1', 'en',
      'i1', 1, '2026');
    commit`);
  const indexes = () =>
    database
      .prepare("select name, sql from sqlite_master where type = 'index' order by name")
      .all();
  const before = indexes();
  await db.transaction().execute(sentenceIds);
  const ids = (table: string) =>
    database
      .prepare(`select id from ${table} order by rowid`)
      .all()
      .map(({ id }) => id);
  const all = [...texts, "settled later", "hidden"];
  expect(ids("sentences")).toEqual(all.map((text) => sentenceId(key(text))));
  expect(ids("sentenceChanges")).toEqual([sentenceId(key("changed"))]);
  expect(ids("parseCounts")).toEqual([sentenceId(key("counted"))]);
  const wrong = sentenceId(key('Sentence "7"'));
  expect(database.prepare("select id, sentenceId from modelTestErrors").all()).toEqual([
    { id: `entity ${wrong}`, sentenceId: wrong },
  ]);
  expect(database.prepare("select id, published from imports order by id").all()).toEqual([
    { id: 3, published: 1 },
    { id: 4, published: 0 },
    { id: 5, published: 1 },
  ]);
  expect(indexes()).toEqual(before);
});
