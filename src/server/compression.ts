import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Compression methods for pages, best first. */
export type Coding = "br" | "gzip";
const codings: readonly Coding[] = ["br", "gzip"];

/** Smaller bodies are not compressed. */
const smallest = 1_000;

const compress = {
  br: (body: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer): Promise<Buffer> => promisify(gzip)(body),
};

/**
 * The best encoding that an `Accept-Encoding` header allows.
 * @returns `null` if the body must not be compressed
 */
export function codingOf(header: string | undefined): Coding | null {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  const taken = (coding: string) => (weights.get(coding) ?? weights.get("*") ?? 0) > 0;
  return codings.find(taken) ?? null;
}

/** Compresses bodies; the result for a repeated body is cached. */
export class Compressor {
  readonly #done = new WeakMap<Buffer, Map<Coding, Promise<Buffer>>>();

  /** @returns `null` if the body is too small to compress */
  compressed(body: Buffer, coding: Coding): Promise<Buffer> | null {
    if (body.length < smallest) return null;
    const known = this.#done.get(body) ?? new Map<Coding, Promise<Buffer>>();
    this.#done.set(body, known);
    const found = known.get(coding) ?? compress[coding](body);
    known.set(coding, found);
    return found;
  }
}
