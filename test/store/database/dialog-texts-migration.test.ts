import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../../../src/store/database/dialect.ts";
import { up as dialogTexts } from "../../../src/store/database/migrations/0028-dialog-texts.ts";
import { migrate, migrations } from "../../../src/store/database/migrations.ts";
import { temporaryFolder } from "../folder.ts";

it("keeps what is known of each dialog, and deletes its texts with it", async () => {
  const database = new DatabaseSync(join(temporaryFolder(), "data.sqlite"));
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, "The data", migrations.slice(0, migrations.indexOf(dialogTexts)));
  database.exec("pragma foreign_keys = on");
  // The later dialog was stored first.
  for (const [id, date] of [
    ["b", "2026-02"],
    ["a", "2026-01"],
  ]) {
    database.exec(`
      insert into dialogs (id, document, namespace, botId, userId, updateDate)
        values ('${id}', '{}', 'app', 'bot', 'user-${id}', '${date}');
      insert into dialogIndex (id, namespace, botId, userId, updateDate, firstDate, lastDate, test, generated,
          upVote, downVote, rating, connectors, connectorTypes, intents, foldedTexts, texts, annotationDate,
          answerStatuses)
        values ('${id}', 'app', 'bot', 'user-${id}', '${date}', '2025', '2027', 0, 1, 1, 0, 4, 'connectors', 'types',
          'intents', 'ete ${id}', 'Été ${id}', '2028', 'statuses')`);
  }
  const rows = () => database.prepare("select * from dialogIndex order by id").all();
  const texts = () => database.prepare("select foldedTexts from dialogTexts order by number").all();
  const before = rows().map(({ foldedTexts: _, ...row }) => row);
  await dialogTexts(db);
  expect(rows()).toEqual(before.map((row, index) => ({ ...row, number: index + 1 })));
  expect(texts().map(({ foldedTexts }) => foldedTexts)).toEqual(["ete a", "ete b"]);
  database.exec("delete from dialogs where id = 'a'");
  expect(texts().map(({ foldedTexts }) => foldedTexts)).toEqual(["ete b"]);
  expect(database.prepare("pragma foreign_key_check").all()).toEqual([]);
});
