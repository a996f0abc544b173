import { GrowingBytes } from "./growing-bytes.ts";

/** Bytes of the longest empty line, without the last one: its beginning may be in an earlier chunk. */
const overlap = 3;

/** Divides an event stream into pieces of whole events, which are validated while it is open. */
export class StreamPieces {
  readonly #limit: number;
  readonly #onPiece: (bytes: Buffer, before: number) => void;
  #pending = new GrowingBytes();
  #before = 0;
  /** Whether an event was too long to be validated. */
  isCut = false;

  /**
   * @param limit bytes of the longest event that is kept
   * @param onPiece called with whole events, and the number of events before them
   */
  constructor(limit: number, onPiece: (bytes: Buffer, before: number) => void) {
    this.#limit = limit;
    this.#onPiece = onPiece;
  }

  add(chunk: Buffer): void {
    if (this.isCut) return;
    const known = Math.max(0, this.#pending.size - overlap);
    this.#pending.add(chunk);
    const { all } = this.#pending;
    const end = endOfEvents(all.subarray(known));
    if (end > 0) {
      const piece = all.subarray(0, known + end);
      this.#pending = new GrowingBytes();
      this.#pending.add(all.subarray(known + end));
      const events = countOf(piece);
      if (events > 0) this.#onPiece(piece, this.#before);
      this.#before += events;
    }
    if (this.#pending.size > this.#limit) {
      this.isCut = true;
      this.#pending = new GrowingBytes();
    }
  }

  /** The rest at the end: an incomplete event is not an event. */
  end(): { bytes: Buffer; before: number } {
    return { bytes: Buffer.alloc(0), before: this.#before };
  }
}

/** Position after the last empty line. */
function endOfEvents(bytes: Buffer): number {
  const plain = bytes.lastIndexOf("\n\n");
  const windows = bytes.lastIndexOf("\r\n\r\n");
  return Math.max(plain < 0 ? 0 : plain + 2, windows < 0 ? 0 : windows + 4);
}

/** Events with data, without comments. */
function countOf(piece: Buffer): number {
  const blocks = piece.toString("utf8").split(/\r?\n\r?\n/);
  return blocks.filter((block) => /^data(?::|$)/m.test(block)).length;
}
