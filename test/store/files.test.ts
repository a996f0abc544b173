import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { newFileName } from "../../src/store/answers/files.ts";
import { Store } from "../../src/store/store.ts";
import { demo } from "../../src/studio/demo/index.ts";
import { temporaryFolder } from "./folder.ts";

it("keeps files over a restart, and deletes them with a reset, except for the demo's", async () => {
  const folder = temporaryFolder();
  const first = await Store.open({ folder, seed: demo });
  const name = newFileName("app", "bin");
  expect(newFileName("app", "bin")).not.toBe(name);
  await first.files.save(name, Uint8Array.of(0, 255, 10));
  await first.close();
  const store = await Store.open({ folder, seed: demo });
  expect(await store.files.get(name)).toEqual(Uint8Array.of(0, 255, 10));
  expect(await store.files.get(name.toUpperCase())).toBeUndefined();
  await store.reset();
  expect(await store.files.get(name)).toBeUndefined();
  expect(await store.files.get("app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png")).toBeDefined();
  await store.close();
});

it("stores the whole file if the data are reset while it is written", async () => {
  const store = await Store.open({ folder: null, seed: demo });
  const name = newFileName("app", "bin");
  const bytes = new Uint8Array(5_000_000).fill(7);
  const saved = store.files.save(name, bytes);
  const isBegun = async () => {
    const { read } = store.database;
    return (await read.selectFrom("fileParts").select("id").execute()).length > 0;
  };
  while (!(await isBegun())) await setImmediate();
  await store.reset();
  await saved;
  expect(await store.files.size(name)).toBe(bytes.length);
  expect(await store.files.get(name)).toEqual(bytes);
  await store.close();
});
