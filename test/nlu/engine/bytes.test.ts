import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../src/nlu/engine/bytes.ts";

describe("bytes", () => {
  it("are little-endian, preceded by lengths", () => {
    const writer = new ByteWriter();
    writer.uint32(0x01020304);
    writer.text("é");
    writer.float32(1);
    writer.flag(true);
    expect([...writer.toBytes()]).toEqual([
      ...[4, 3, 2, 1],
      ...[2, 0, 0, 0, 0xc3, 0xa9],
      ...[0, 0, 0x80, 0x3f],
      ...[1, 0, 0, 0],
    ]);
  });

  it("come back in the same order", () => {
    const writer = new ByteWriter();
    const large = Uint32Array.from({ length: 5000 }, (_, at) => at * 800_000);
    writer.texts(["a", "", "🙂"]);
    writer.uint32s(large);
    writer.float32s(Float32Array.of(-0.5, 1e9));
    writer.block(Uint8Array.of(7, 8));
    const reader = new ByteReader(writer.toBytes());
    expect(reader.texts()).toEqual(["a", "", "🙂"]);
    expect(reader.uint32s()).toEqual(large);
    expect(reader.float32s()).toEqual(Float32Array.of(-0.5, 1e9));
    expect(reader.ended).toBe(false);
    expect(reader.block()).toEqual(Uint8Array.of(7, 8));
    expect(reader.ended).toBe(true);
  });

  it("that claim more than they hold are refused before anything is allocated", () => {
    const lying = Uint8Array.of(255, 255, 255, 15, 0, 0);
    expect(() => new ByteReader(lying).float32s()).toThrow(/exceeds what is left/);
    expect(() => new ByteReader(lying).texts()).toThrow(RangeError);
    expect(() => new ByteReader(new Uint8Array(3)).uint32()).toThrow(RangeError);
  });
});
