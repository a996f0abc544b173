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
