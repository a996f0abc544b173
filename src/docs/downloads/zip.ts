import { crc32, deflateRawSync } from "node:zlib";

/** An archive of files by path, the same bytes for the same content. */
export function zip(files: ReadonlyMap<string, string | Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, file] of files) {
    const name = Buffer.from(path, "utf8");
    const content = typeof file === "string" ? Buffer.from(file, "utf8") : file;
    const packed = deflateRawSync(content);
    const facts = factsOf(content, packed, name);
    const head = Buffer.concat([word(0x04034b50), facts, name]);
    parts.push(head, packed);
    directory.push(
      Buffer.concat([
        word(0x02014b50),
        half(20),
        facts,
        half(0, 0, 0),
        word(0),
        word(offset),
        name,
      ]),
    );
    offset += head.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const count = half(files.size);
  return Buffer.concat([
    ...parts,
    index,
    ...[word(0x06054b50), half(0, 0), count, count, word(index.length), word(offset), half(0)],
  ]);
}

/**
 * The common part of the header of a file and its entry in the directory; the time is that of the format's beginning.
 */
function factsOf(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const [version, utf8, deflated, time, day] = [20, 0x0800, 8, 0, 0x21];
  return Buffer.concat([
    half(version, utf8, deflated, time, day),
    word(crc32(content)),
    word(packed.length),
    word(content.length),
    half(name.length, 0),
  ]);
}

function half(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
