import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { Store } from "../store/store.ts";
import { callToolkit, type Target, withStore } from "./target.ts";

/**
 * Reads all data of a target: the data folder itself, or an in-memory copy of what the server exports, so that older
 * and newer versions of the tables are read alike.
 * @throws Error if there are no data, or the server does not respond
 */
export async function withCopy<Result>(
  target: Target,
  read: (store: Store) => Promise<Result>,
): Promise<Result> {
  if ("folder" in target) return withStore(target.folder, false, read);
  const { Store } = await import("../store/store.ts");
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-copy-"));
  const file = join(folder, "export.json");
  const store = await Store.open({ folder: null });
  try {
    const response = await callToolkit(target, "export", { method: "GET" });
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(file));
    await store.import(file);
    return await read(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}
