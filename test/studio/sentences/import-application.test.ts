import { expect, it, onTestFinished } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { importApplication } from "../../../src/studio/sentences/import-application.ts";

const application = { name: "many", label: "Many", namespace: "app", supportedLocales: ["en"] };
const definition = (role: string, entityTypeName = "app:city") => ({ entityTypeName, role });

async function imported(dump: object): Promise<Store> {
  const store = await Store.open({ folder: null });
  onTestFinished(() => store.close());
  await importApplication(store, { application, sentences: [], ...dump } as never);
  return store;
}

it("merges types with the same name, and leaves built-in types unchanged", async () => {
  const entityTypes = [
    { name: "app:city", subEntities: [definition("one")] },
    { name: "app:city", subEntities: [definition("one", "app:other"), definition("two")] },
    { name: "duckling:datetime", subEntities: [definition("one")] },
  ];
  const store = await imported({ entityTypes, intents: [] });
  const found = (await store.entityTypes.list()).map(({ name, subEntities }) => [
    name,
    subEntities.map(({ entityTypeName, role }) => `${role} ${entityTypeName}`),
  ]);
  expect(found).toEqual([
    ["app:city", ["one app:city", "two app:city"]],
    ["duckling:datetime", []],
  ]);
});

it("lets other work run between many definitions", async () => {
  const size = 1_000;
  const numbers = Array.from({ length: size }, (_, index) => index);
  let turns = 0;
  let timer = setImmediate(function next() {
    turns++;
    timer = setImmediate(next);
  });
  onTestFinished(() => clearImmediate(timer));
  const store = await imported({
    entityTypes: numbers.map((number) => ({ name: `app:type${number}`, subEntities: [] })),
    intents: numbers.map((number) => ({ namespace: "app", name: `i${number}`, entities: [] })),
  });
  // Types are written; intents are looked up and written.
  expect(turns).toBeGreaterThan((3 * size) / 100);
  expect((await store.entityTypes.list()).length).toBe(size);
  expect((await store.intents.ofNamespace("app")).length).toBe(size);
});
