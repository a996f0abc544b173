import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import busboy from "busboy";
import { type Problem, problem } from "../../contract/problem.ts";
import type { UploadedFile } from "../../contract/uploaded-file.ts";

/** Bytes that are collected for one block of a file. */
const blockSize = 1024 * 1024;

/** Maximum parts of a form: each takes as much time as many bytes of a file. */
const mostParts = 1_000;

const decompressions: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * Reads the first file of a form, whatever the name of its field (R016); other parts are ignored. It is read as it
 * arrives, so that other requests hardly wait.
 * @param limit of the whole form, in bytes, decompressed
 * @throws Problem 400 for a form that is malformed, incomplete, or has no file, 413 beyond the limit
 */
export async function readForm(request: IncomingMessage, limit: number): Promise<UploadedFile> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
  const form = openForm(request);
  const file = new FirstFile(form);
  const body = decompressed(request);
  try {
    let size = 0;
    for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      if (file.isRefused) break;
      if (!form.write(chunk)) await Promise.race([once(form, "drain"), file.whole]);
    }
    if (!file.isRefused) form.end();
    return await file.whole;
  } finally {
    // The rest of a refused body is discarded, so that the caller can read the response.
    if (body !== request) {
      request.unpipe();
      body.destroy();
    }
    request.resume();
    form.destroy();
  }
}

/** Extracts the first file of a form. */
class FirstFile {
  /** Rejects as soon as the form is known to be invalid. */
  readonly whole: Promise<UploadedFile>;
  isRefused = false;
  readonly #blocks: Uint8Array<ArrayBuffer>[] = [];
  #filled = blockSize;
  #found: { field: string; name: string } | undefined;

  constructor(form: busboy.Busboy) {
    const { promise, resolve, reject } = Promise.withResolvers<UploadedFile>();
    this.whole = promise;
    // It may reject before it is awaited.
    promise.catch(() => {
      this.isRefused = true;
    });
    // busboy also reads a file without a field name, unlike its types.
    form.on("file", (field: string | undefined, stream, { filename }) => {
      // An error of a file is also an error of the form, which reports it.
      stream.on("error", () => {});
      if (field === undefined) reject(malformed());
      if (this.#found || field === undefined) {
        stream.resume();
        return;
      }
      this.#found = { field, name: filename ?? "" };
      stream.on("data", (chunk: Buffer) => this.#add(chunk));
    });
    form.on("error", () => reject(malformed()));
    form.on("partsLimit", () => reject(malformed()));
    form.on("close", () => (this.#found ? resolve(this.#file()) : reject(noFile())));
  }

  #add(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#filled === blockSize) {
        this.#blocks.push(new Uint8Array(blockSize));
        this.#filled = 0;
      }
      const piece = chunk.subarray(at, at + blockSize - this.#filled);
      this.#blocks.at(-1)?.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
    }
  }

  #file(): UploadedFile {
    const last = this.#blocks.pop();
    const blocks = last ? [...this.#blocks, last.subarray(0, this.#filled)] : [];
    return { field: "", name: "", ...this.#found, blocks };
  }
}

function openForm({ headers }: IncomingMessage): busboy.Busboy {
  try {
    return busboy({ headers, defParamCharset: "utf8", limits: { parts: mostParts } });
  } catch {
    throw malformed();
  }
}

function decompressed(request: IncomingMessage): Readable {
  const encoding = (request.headers["content-encoding"] ?? "identity").toLowerCase();
  if (encoding === "identity") return request;
  const decompress = decompressions.get(encoding);
  if (!decompress) throw unsupportedEncoding(encoding);
  const body = decompress();
  // The input can fail after reading has ended.
  body.on("error", () => {});
  request.on("error", (error) => body.destroy(error));
  return request.pipe(body);
}

function malformed(): Problem {
  return problem("malformed-form", {});
}

function noFile(): Problem {
  return problem("missing-file", {});
}

function tooLarge(limit: number): Problem {
  return problem("body-too-large.form", { limit });
}

/** 415: the compression of the body is not supported. */
export function unsupportedEncoding(encoding: string): Problem {
  return problem("unsupported-content-encoding", {
    encoding,
    expected: "gzip, deflate, br or none",
  });
}
