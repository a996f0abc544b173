import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../../../src/store/database/dialect.ts";
import { up as quality } from "../../../src/store/database/migrations/0021-quality.ts";
import { migrate, migrations } from "../../../src/store/database/migrations.ts";
import { temporaryFolder } from "../folder.ts";

const text = (eventType: string, words?: string) => ({
  playerId: { type: "bot" },
  message: { eventType, ...(words === undefined ? {} : { text: words }) },
});

it("marks the existing actions that are answers and can be evaluated", async () => {
  const database = new DatabaseSync(join(temporaryFolder(), "data.sqlite"));
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, "The data", migrations.slice(0, migrations.indexOf(quality)));
  const actions = [
    text("sentence", "hello"),
    text("sentence", " \n"),
    text("sentence"),
    text("sentenceWithFootnotes", "see 1"),
    text("debug", "RAG"),
    text("choice"),
    { ...text("sentence", "hello"), playerId: { type: "user" } },
  ];
  const insert = database.prepare(
    "insert into actions (id, dialogId, namespace, botId, connectorId, date, document) values (?, 'd', 'app', 'b', 'c', '2026', ?)",
  );
  database.exec("pragma foreign_keys = off");
  for (const [id, action] of actions.entries()) insert.run(`${id}`, JSON.stringify(action));
  await quality(db);
  const rows = database.prepare("select evaluable from actions order by id").all();
  expect(rows.map(({ evaluable }) => evaluable)).toEqual([1, 0, 0, 1, 0, 1, 0]);
});
