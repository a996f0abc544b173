/** Bytes that are too many to be read at once: they are sent block by block while they are read. */
export class StreamedBytes {
  readonly size: number;
  readonly blocks: AsyncIterable<Uint8Array>;

  constructor(size: number, blocks: AsyncIterable<Uint8Array>) {
    this.size = size;
    this.blocks = blocks;
  }
}
