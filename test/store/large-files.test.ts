import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { newFileName } from "../../src/store/answers/files.ts";
import { Store } from "../../src/store/store.ts";
import { temporaryFolder } from "./folder.ts";

/** Bytes that are different in each part. */
function bytesOf(count: number): Uint8Array {
  return Uint8Array.from(
    { length: count },
    (_, index) => (index ^ (index >> 8) ^ (index >> 16)) % 256,
  );
}

it("keeps a large file in parts, given whole or in blocks", async () => {
  const store = await Store.open({ folder: null });
  const bytes = bytesOf(300_001);
  const [whole, inBlocks] = [newFileName("app", "bin"), newFileName("app", "bin")];
  await store.files.save(whole, bytes);
  await store.files.save(inBlocks, [bytes.subarray(0, 150_000), bytes.subarray(150_000)]);
  for (const name of [whole, inBlocks]) {
    expect(await store.files.size(name)).toBe(bytes.length);
    expect(Buffer.from((await store.files.get(name)) ?? []).equals(bytes)).toBe(true);
    const sizes: number[] = [];
    for await (const block of (await store.files.read(name)) ?? []) sizes.push(block.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(65_536);
  }
  await store.files.save(whole, Uint8Array.of(1, 2));
  expect(await store.files.get(whole)).toEqual(Uint8Array.of(1, 2));
  await store.files.save(whole, []);
  expect(await store.files.size(whole)).toBe(0);
  await store.close();
});

it("does not exist before its last part is written, and loses the parts at the next start", async () => {
  const folder = temporaryFolder();
  const first = await Store.open({ folder });
  const kept = newFileName("app", "bin");
  await first.files.save(kept, bytesOf(100_000));
  await first.database.write(async (tx) => {
    const row = { id: "half.bin/000001", file: "half.bin", bytes: bytesOf(10) };
    await tx.insertInto("fileParts").values(row).execute();
  });
  expect(await first.files.has("half.bin")).toBe(false);
  await first.close();
  const store = await Store.open({ folder });
  const parts = await store.database.read.selectFrom("fileParts").select("file").execute();
  expect(parts).toEqual([{ file: kept }]);
  await store.close();
});

it("lets other writes continue while a large file is saved", async () => {
  const store = await Store.open({ folder: temporaryFolder() });
  let isSaved = false;
  const saving = store.files.save(newFileName("app", "bin"), bytesOf(8_000_000)).then(() => {
    isSaved = true;
  });
  let meanwhile = 0;
  while (!isSaved) {
    // Not `write`, which waits for the disk too.
    await store.database.step(async () => {});
    await setImmediate();
    if (!isSaved) meanwhile++;
  }
  await saving;
  expect(meanwhile).toBeGreaterThan(3);
  await store.close();
});
