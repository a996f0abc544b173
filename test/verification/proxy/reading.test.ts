import { describe, expect, it, vi } from "vitest";
import { FrameReader } from "../../../src/verification/proxy/passing/frame-reader.ts";
import { GrowingBytes } from "../../../src/verification/proxy/passing/growing-bytes.ts";
import { StreamPieces } from "../../../src/verification/proxy/passing/stream-pieces.ts";

/** A frame as RFC 6455 writes it. */
function frame(text: string, { opcode = 1, fin = true, mask = false } = {}): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const size = length < 126 ? [length] : length < 65_536 ? [126, length >> 8, length & 255] : null;
  const long = Buffer.alloc(9, 127);
  if (!size) long.writeBigUInt64BE(BigInt(length), 1);
  const sizes = size ? Buffer.from(size) : long;
  const key = Buffer.from([1, 2, 3, 4]);
  if (mask) {
    sizes[0] = (sizes[0] ?? 0) | 128;
    for (let at = 0; at < length; at++) payload[at] = (payload[at] ?? 0) ^ (key[at % 4] ?? 0);
  }
  return Buffer.concat([
    Buffer.from([(fin ? 128 : 0) | opcode]),
    sizes,
    ...(mask ? [key] : []),
    payload,
  ]);
}

function read(bytes: Buffer, piece: number, limit = 1_000_000): (string | null)[] {
  const found: (string | null)[] = [];
  const reader = new FrameReader(limit, (text) => found.push(text));
  for (let at = 0; at < bytes.length; at += piece) reader.add(bytes.subarray(at, at + piece));
  return found;
}

describe("FrameReader", () => {
  const texts = ["", "short", "é".repeat(100), "x".repeat(70_000)];
  it.each([
    [1, false],
    [7, true],
    [100_000, true],
  ])("reads messages in pieces of %i bytes, masked: %s", (piece, mask) => {
    const bytes = Buffer.concat(texts.map((text) => frame(text, { mask })));
    expect(read(bytes, piece)).toEqual(texts);
  });

  it("joins the frames of a message, with a ping between them", () => {
    const bytes = Buffer.concat([
      frame("one ", { fin: false }),
      frame("ping", { opcode: 9 }),
      frame("two", { opcode: 0 }),
    ]);
    expect(read(bytes, 3)).toEqual(["one two"]);
  });

  it("keeps nothing of empty frames", () => {
    const empty = Array.from({ length: 100 }, () => frame("", { opcode: 0, fin: false }));
    const bytes = Buffer.concat([frame("a", { fin: false }), ...empty, frame("b", { opcode: 0 })]);
    const joined = vi.spyOn(Buffer, "concat");
    expect(read(bytes, bytes.length)).toEqual(["ab"]);
    expect(joined.mock.calls.map(([parts]) => parts.length)).toContain(2);
    joined.mockRestore();
  });

  it("names binary messages, and stops at one that is too long", () => {
    expect(read(frame("bytes", { opcode: 2 }), 100)).toEqual([null]);
    expect(read(Buffer.concat([frame("x".repeat(200)), frame("y")]), 50, 100)).toEqual([null]);
  });
});

describe("StreamPieces", () => {
  it("divides a stream into whole events, and counts them", () => {
    const found: [string, number][] = [];
    const pieces = new StreamPieces(100, (bytes, before) => found.push([String(bytes), before]));
    for (const text of ["data: 1\n", "\ndata: 2\n\nda", ": x\n\ndata: 3\r\n\r\n"]) {
      pieces.add(Buffer.from(text));
    }
    expect(found).toEqual([
      ["data: 1\n\ndata: 2\n\n", 0],
      ["da: x\n\ndata: 3\r\n\r\n", 2],
    ]);
    pieces.add(Buffer.alloc(200, "x"));
    expect(pieces.isCut).toBe(true);
  });

  it("finds the end of an event in any pieces", () => {
    const stream = "data: 1\n\ndata: 2\r\n\r\ndata: 3\n\n";
    for (const size of [1, 2, 3, 5]) {
      const found: string[] = [];
      const pieces = new StreamPieces(100, (bytes) => found.push(String(bytes)));
      for (let at = 0; at < stream.length; at += size) {
        pieces.add(Buffer.from(stream.slice(at, at + size)));
      }
      expect([size, found.join("")]).toEqual([size, stream]);
    }
  });
});

describe("GrowingBytes", () => {
  it("keeps what was read before in place, and copies each byte a few times", () => {
    const bytes = new GrowingBytes();
    bytes.add(Buffer.from("ab"));
    const before = bytes.all;
    const copies = vi.spyOn(Uint8Array.prototype, "set");
    for (let count = 0; count < 100_000; count++) bytes.add(Buffer.from("c"));
    const copied = copies.mock.calls.reduce((sum, [from]) => sum + from.length, 0);
    copies.mockRestore();
    expect([String(before), bytes.size, String(bytes.all.subarray(0, 4))]).toEqual([
      ...["ab", 100_002, "abcc"],
    ]);
    expect(copied).toBeLessThan(4 * bytes.size);
  });
});
