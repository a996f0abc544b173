/** Divides an event stream into pieces of whole events, which are validated while it is open. */
export class StreamPieces {
  readonly #limit: number;
  readonly #onPiece: (bytes: Buffer, before: number) => void;
  #pending = Buffer.alloc(0);
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
    this.#pending = Buffer.concat([this.#pending, chunk]);
    const end = endOfEvents(this.#pending);
    if (end > 0) {
      const piece = this.#pending.subarray(0, end);
      this.#pending = this.#pending.subarray(end);
      const events = countOf(piece);
      if (events > 0) this.#onPiece(piece, this.#before);
      this.#before += events;
    }
    if (this.#pending.length > this.#limit) {
      this.isCut = true;
      this.#pending = Buffer.alloc(0);
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
