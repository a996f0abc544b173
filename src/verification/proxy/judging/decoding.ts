import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { own } from "../../../own.ts";

/** Bytes of the longest body after it is unpacked. */
const longest = 32_000_000;

const unpackers: Record<
  string,
  (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer
> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * The body without its content encodings.
 * @returns `null` when an encoding is not known, or the bytes are not encoded so
 */
export function decoded(bytes: Uint8Array, encoding: string | undefined): Buffer | null {
  let body = Buffer.from(bytes);
  const names = (encoding ?? "").split(",").map((name) => name.trim().toLowerCase());
  for (const name of names.reverse()) {
    if (name === "" || name === "identity") continue;
    const unpack = own(unpackers, name);
    if (!unpack) return null;
    try {
      if (body.length > 0) body = Buffer.from(unpack(body, { maxOutputLength: longest }));
    } catch {
      return null;
    }
  }
  return body;
}
