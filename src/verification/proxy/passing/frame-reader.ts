const opcodes = { continuation: 0, text: 1, binary: 2 } as const;

/** Reads the messages of one direction of a WebSocket while its bytes pass. */
export class FrameReader {
  readonly #limit: number;
  readonly #onMessage: (text: string | null) => void;
  #pending: Buffer[] = [];
  #pendingSize = 0;
  /** Parts of a message in several frames. */
  #parts: Buffer[] = [];
  #size = 0;
  #isText = false;
  #broken = false;

  /**
   * @param limit bytes of the longest message that is read; reading ends at a longer one
   * @param onMessage called with the text of each message; null for one that is binary or too long
   */
  constructor(limit: number, onMessage: (text: string | null) => void) {
    this.#limit = limit;
    this.#onMessage = onMessage;
  }

  add(chunk: Buffer): void {
    if (this.#broken) return;
    this.#pending.push(chunk);
    this.#pendingSize += chunk.length;
    while (!this.#broken && this.#readFrame());
  }

  /** @returns whether a whole frame was there */
  #readFrame(): boolean {
    const head = this.#peek(14);
    if (head.length < 2) return false;
    const [first = 0, second = 0] = head;
    const isMasked = (second & 0x80) !== 0;
    const short = second & 0x7f;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const headSize = 2 + lengthBytes + (isMasked ? 4 : 0);
    if (head.length < headSize) return false;
    const length =
      lengthBytes === 0
        ? short
        : lengthBytes === 2
          ? head.readUInt16BE(2)
          : Number(head.readBigUInt64BE(2));
    if (length + this.#size > this.#limit) return this.#giveUp();
    if (this.#pendingSize < headSize + length) return false;
    const frame = this.#take(headSize + length);
    const payload = Buffer.from(frame.subarray(headSize));
    if (isMasked) unmask(payload, frame.subarray(headSize - 4, headSize));
    this.#frame(first, payload);
    return true;
  }

  #frame(first: number, payload: Buffer): void {
    const opcode = first & 0x0f;
    // Pings, pongs and the end may come between the frames of a message.
    if (opcode > opcodes.binary) return;
    // A reserved bit: an extension that was not negotiated.
    if ((first & 0x70) !== 0) return void this.#giveUp();
    if (opcode !== opcodes.continuation) this.#isText = opcode === opcodes.text;
    // Empty frames would never reach the limit.
    if (payload.length > 0) this.#parts.push(payload);
    this.#size += payload.length;
    if ((first & 0x80) === 0) return;
    const message = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#onMessage(this.#isText ? message.toString("utf8") : null);
  }

  #giveUp(): false {
    this.#broken = true;
    this.#pending = [];
    this.#parts = [];
    this.#onMessage(null);
    return false;
  }

  #peek(bytes: number): Buffer {
    const [first] = this.#pending;
    if (first && first.length >= bytes) return first.subarray(0, bytes);
    const found: Buffer[] = [];
    let size = 0;
    for (const chunk of this.#pending) {
      found.push(chunk);
      size += chunk.length;
      if (size >= bytes) break;
    }
    return Buffer.concat(found).subarray(0, bytes);
  }

  #take(bytes: number): Buffer {
    const all =
      this.#pending.length === 1 ? (this.#pending[0] as Buffer) : Buffer.concat(this.#pending);
    const rest = all.subarray(bytes);
    this.#pending = rest.length > 0 ? [rest] : [];
    this.#pendingSize = rest.length;
    return all.subarray(0, bytes);
  }
}

function unmask(payload: Buffer, key: Buffer): void {
  for (let at = 0; at < payload.length; at++) payload[at] = (payload[at] ?? 0) ^ (key[at & 3] ?? 0);
}
