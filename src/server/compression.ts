import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What pages are compressed with, the better first. */
export type Coding = "br" | "gzip";
const codings: readonly Coding[] = ["br", "gzip"];

/** Bytes below which compressing gains nothing. */
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
 * The best coding that an `Accept-Encoding` header takes.
 * @returns `null` when the body has to go as it is
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

/** Compresses bodies; one that comes again is compressed once. */
export class Compressor {
  readonly #done = new WeakMap<Buffer, Map<Coding, Promise<Buffer>>>();

  /** @returns `null` when the body is too small to gain anything */
  compressed(body: Buffer, coding: Coding): Promise<Buffer> | null {
    if (body.length < smallest) return null;
    const known = this.#done.get(body) ?? new Map<Coding, Promise<Buffer>>();
    this.#done.set(body, known);
    const found = known.get(coding) ?? compress[coding](body);
    known.set(coding, found);
    return found;
  }
}
