import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { nodeSqliteDialect } from "../../../src/store/database/dialect.ts";
import { up as modelParts } from "../../../src/store/database/migrations/0030-model-parts.ts";
import { migrate, migrations } from "../../../src/store/database/migrations.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { temporaryFolder } from "../folder.ts";

/** Different bytes at each place of a part. */
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 7) % 251);

async function open(folder: string) {
  const store = await Store.open({ folder, seed: demo });
  onTestFinished(() => store.close());
  return store;
}

const partsOf = (store: Store) =>
  store.database.read.selectFrom("modelParts").select(["modelId", "number"]).execute();

it.each([
  ["small", 10, 1],
  ["of exactly one part", 131_072, 1],
  ["large", 1_000_000, 8],
])("a %s model comes back as it was written", async (_, size, parts) => {
  const store = await open(temporaryFolder());
  const bytes = bytesOf(size);
  const id = await store.models.write(bytes);
  expect(await partsOf(store)).toHaveLength(parts);
  expect(await store.models.get(travelId, "en")).toBeUndefined();
  await store.models.save(travelId, "en", { id, fingerprint: "first" });
  const stored = await store.models.get(travelId, "en");
  expect(stored?.fingerprint).toBe("first");
  expect(Buffer.compare(stored?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
});

it("bytes of models that are not in use are removed", async () => {
  const store = await open(temporaryFolder());
  const { models } = store;
  const save = async (language: string, size: number) => {
    const id = await models.write(bytesOf(size));
    await models.save(travelId, language, { id, fingerprint: `${size}` });
    return id;
  };
  await save("en", 300_000);
  const french = await save("fr", 10);
  const english = await save("en", 20);
  await models.write(bytesOf(300_000));
  await models.removeUnused();
  const parts = await partsOf(store);
  expect(parts.map(({ modelId }) => modelId).sort()).toEqual([french, english].sort());
  await store.applications.remove(travelId);
  await models.removeUnused();
  expect(await partsOf(store)).toEqual([]);
});

it("models of an earlier version are kept", async () => {
  const database = new DatabaseSync(join(temporaryFolder(), "data.sqlite"));
  const db = new Kysely<unknown>({ dialect: nodeSqliteDialect(database) });
  onTestFinished(() => db.destroy());
  await migrate(db, "The data", migrations.slice(0, migrations.indexOf(modelParts)));
  const insert = database.prepare("insert into models values (?, ?, ?, ?)");
  const sizes = [1, 131_072, 131_073, 500_000];
  for (const size of sizes) insert.run(`app ${size}`, "en", `print ${size}`, bytesOf(size));
  await modelParts(db);
  for (const size of sizes) {
    const parts = database
      .prepare(
        `select fingerprint, bytes from models join modelParts on modelId = models.id
        where applicationId = ? order by number`,
      )
      .all(`app ${size}`);
    const stored = Buffer.concat(parts.map(({ bytes }) => bytes as Uint8Array));
    expect(Buffer.compare(stored, bytesOf(size))).toBe(0);
    expect(parts[0]?.fingerprint).toBe(`print ${size}`);
  }
});
