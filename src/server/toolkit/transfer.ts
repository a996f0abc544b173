import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Request } from "express";
import { problem } from "../../contract/problem.ts";
import { requireJson } from "../exchange/body.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { bodyTooLarge } from "../exchange/input.ts";
import type { Toolkit } from "./toolkit.ts";

/** Largest imported document, in bytes; strings in JavaScript cannot be much longer. */
const importLimit = 400_000_000;

/** All data as one document; includes secrets with `?secrets=true`. */
export async function answerExport(
  { request, response, headOnly, signal }: Exchange,
  { store }: Toolkit,
): Promise<void> {
  const secrets = readSecrets(request.query.secrets);
  response.status(200).set({
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": 'attachment; filename="tock-contract.json"',
    "Cache-Control": "no-store",
  });
  if (headOnly) response.end();
  else await pipeline(Readable.from(store.export(secrets)), response, { signal });
}

function readSecrets(value: unknown): boolean {
  if (value === undefined || value === "false") return false;
  if (value === "true") return true;
  throw problem(
    "invalid-request.wrong",
    { place: 'Query parameter "secrets"', expected: "true or false" },
    { location: "query", pointer: "/secrets" },
  );
}

/** Replaces all data by a document, which is first written to a file completely. */
export async function answerImport(exchange: Exchange, { store, settled }: Toolkit): Promise<void> {
  const { request, response, signal } = exchange;
  requireJson(exchange);
  refuseEncoding(request);
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-import-"));
  try {
    const file = join(folder, "document.json");
    await pipeline(request, limited(importLimit), createWriteStream(file), { signal });
    const counts = await store.import(file);
    await settled();
    response.status(200).json({ success: true, rows: Object.fromEntries(counts) });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function refuseEncoding(request: Request): void {
  if ((request.headers["content-encoding"] ?? "identity") === "identity") return;
  throw problem("unsupported-content-encoding", {
    encoding: String(request.headers["content-encoding"]),
    expected: "none",
  });
}

/** Passes bytes on, up to a limit. */
function limited(limit: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      length += chunk.length;
      if (length > limit) done(bodyTooLarge(limit));
      else done(null, chunk);
    },
  });
}
