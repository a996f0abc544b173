/** The process that reads large uploaded dumps, see dump-file.ts. */

import type { Channel } from "../../children/channel.ts";
import { serveParent } from "../../children/serve-parent.ts";
import type { DumpMessage, DumpOrder, DumpRequest } from "./dump-kinds.ts";
import { readOrRefuse } from "./dump-reading.ts";

/** Approximate bytes of one page: the receiving process must not block for long. */
const pageWeight = 50_000;

/** The next page of the list. */
function pageOf(elements: Iterator<readonly [unknown, number]>): unknown[] {
  const page: unknown[] = [];
  for (let weight = 0; weight < pageWeight; ) {
    const next = elements.next();
    if (next.done) break;
    const [element, size] = next.value;
    page.push(element);
    weight += size;
  }
  return page;
}

serveParent<DumpMessage, DumpRequest>(async (channel) => {
  const order = (await channel.receive()) as DumpOrder;
  const answer = readOrRefuse(order, await readFile(channel));
  if ("refused" in answer) return channel.send(answer);
  await channel.send({ dump: answer.dump });
  const elements = (answer.list ?? [])[Symbol.iterator]();
  for (;;) {
    await channel.receive();
    await channel.send(pageOf(elements));
  }
});

async function readFile(channel: Channel<DumpMessage, DumpRequest>): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for (;;) {
    const block = (await channel.receive()) as Uint8Array;
    if (block.length === 0) return Buffer.concat(blocks);
    blocks.push(block);
  }
}
