/**
 * Finds the elements of the single long list of a dump without parsing the whole: parsed JSON takes ten times its size.
 */

/** Position of the list in a dump. */
export interface ScannedDump {
  /** The dump with an empty list. */
  rest: Uint8Array;
  /** Start and end of each element of the list, in bytes. */
  bounds: Uint32Array;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;

/** Maximum nesting; deeper dumps are left to the usual parser, which refuses them. */
const maxDepth = 100;

/**
 * Looks for the list among the members of the outermost object. It validates as little as possible: each part still has
 * to be parsed.
 * @param field name of the list
 * @returns `null` if the list is missing or occurs more than once, or the text is not JSON
 */
export function scanDump(bytes: Uint8Array, field: string): ScannedDump | null {
  const scan = new Scan(bytes, Buffer.from(`"${field}"`));
  return scan.run() && scan.list ? scan.dump(scan.list) : null;
}

class Scan {
  readonly #bytes: Uint8Array;
  /** The name of the list, in quotes. */
  readonly #name: Uint8Array;
  #depth = 0;
  /** Depth 2 inside the list, and nowhere else. */
  #inList = false;
  #elementBegin = -1;
  /** Whether an element must follow. */
  #afterComma = false;
  #bounds = new Uint32Array(1024);
  #size = 0;
  /** The latest string of the outermost object, and whether a colon follows it. */
  #key: { begin: number; end: number; named: boolean } | null = null;
  list: { begin: number; end: number } | null = null;

  constructor(bytes: Uint8Array, name: Uint8Array) {
    this.#bytes = bytes;
    this.#name = name;
  }

  /** @returns whether the text has the structure of one JSON object with at most one such list */
  run(): boolean {
    const bytes = this.#bytes;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      if (byte <= 0x20) continue;
      if (this.#inList && this.#depth === 2 && this.#elementBegin < 0 && byte !== 0x5d) {
        this.#elementBegin = at;
      }
      if (byte === quote) {
        const begin = at;
        at = this.#endOfString(at);
        if (this.#depth === 1) this.#key = { begin, end: at + 1, named: false };
      } else if (byte === 0x7b || byte === 0x5b) {
        if (!this.#open(byte, at)) return false;
      } else if (byte === 0x7d || byte === 0x5d) {
        if (!this.#close(at)) return false;
      } else if (byte === comma) {
        if (this.#inList && this.#depth === 2) {
          this.#endElement(at);
          this.#afterComma = true;
        }
        if (this.#depth === 1) this.#key = null;
      } else if (byte === colon && this.#depth === 1 && this.#key) this.#key.named = true;
    }
    return this.#depth === 0;
  }

  dump({ begin, end }: { begin: number; end: number }): ScannedDump {
    const bytes = this.#bytes;
    return {
      rest: Buffer.concat([bytes.subarray(0, begin + 1), bytes.subarray(end)]),
      bounds: this.#bounds.subarray(0, this.#size),
    };
  }

  #endOfString(from: number): number {
    const bytes = this.#bytes;
    for (let at = from + 1; at < bytes.length; at++) {
      if (bytes[at] === backslash) at++;
      else if (bytes[at] === quote) return at;
    }
    return bytes.length;
  }

  #open(byte: number, at: number): boolean {
    if (this.#depth === 1 && byte === 0x5b && this.#isNamed()) {
      if (this.list) return false;
      this.list = { begin: at, end: at };
      this.#inList = true;
    }
    this.#depth++;
    return this.#depth <= maxDepth;
  }

  #close(at: number): boolean {
    if (this.#inList && this.#depth === 2) {
      if (this.#elementBegin >= 0 || this.#afterComma) this.#endElement(at);
      this.#inList = false;
      if (this.list) this.list.end = at;
    }
    this.#depth--;
    return this.#depth >= 0;
  }

  /** Whether the current value belongs to the name of the list. */
  #isNamed(): boolean {
    const key = this.#key;
    if (!key?.named || key.end - key.begin !== this.#name.length) return false;
    return Buffer.compare(this.#bytes.subarray(key.begin, key.end), this.#name) === 0;
  }

  #endElement(end: number): void {
    if (this.#size + 2 > this.#bounds.length) {
      const bounds = new Uint32Array(this.#bounds.length * 2);
      bounds.set(this.#bounds);
      this.#bounds = bounds;
    }
    // A comma without an element before it leaves an empty element, which is a syntax error.
    this.#bounds[this.#size++] = this.#elementBegin < 0 ? end : this.#elementBegin;
    this.#bounds[this.#size++] = end;
    this.#elementBegin = -1;
    this.#afterComma = false;
  }
}
