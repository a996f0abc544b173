import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../../../src/store/database/dialect.ts";
import { up as scores } from "../../../src/store/database/migrations/0025-scores.ts";
import { migrate, migrations } from "../../../src/store/database/migrations.ts";
import { temporaryFolder } from "../folder.ts";

const answer = (footnotes: object[]) => ({
  message: { eventType: "sentenceWithFootnotes", text: 'See "score":null.', footnotes },
});
const odd = answer([
  { identifier: "1", title: "Trains", score: null },
  { identifier: "2", title: "Planes", score: 0.5 },
]);

it("removes scores that were stored as null", async () => {
  const database = new DatabaseSync(join(temporaryFolder(), "data.sqlite"));
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, "The data", migrations.slice(0, migrations.indexOf(scores)));
  database.exec("pragma foreign_keys = off");
  const insert = database.prepare(
    "insert into actions (id, dialogId, namespace, botId, connectorId, date, evaluable, document) " +
      "values (?, 'd', 'app', 'b', 'c', '2026', 0, ?)",
  );
  insert.run("1", JSON.stringify(odd));
  insert.run("2", JSON.stringify(answer([])));
  database
    .prepare("insert into events (id, stream, message) values (7, 's', ?)")
    .run(JSON.stringify({ responses: [odd.message] }));
  await scores(db);
  const fixed = answer([
    { identifier: "1", title: "Trains" },
    { identifier: "2", title: "Planes", score: 0.5 },
  ]);
  const actions = database.prepare("select document from actions order by id").all();
  expect(actions.map(({ document }) => JSON.parse(String(document)))).toEqual([fixed, answer([])]);
  const [event] = database.prepare("select message from events").all();
  expect(JSON.parse(String(event?.message))).toEqual({ responses: [fixed.message] });
});
