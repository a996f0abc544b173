import { mkdtemp, rm } from "node:fs/promises";
import { Agent, get, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { type ChildServer, startInChild } from "./child.ts";
import { row } from "./print.ts";

// Many people with an open event stream who speak: `npm run bench -- load [messages a second] [streams]`.

const warmUp = 10;
const seconds = 60;

/** What was said, and what of it came over the stream of its user. */
interface Book {
  /** When a message was sent, by the RESPONSE_ID of its answer; 0 until the answer is there. */
  sent: Map<string, number>;
  /** When its event came. */
  received: Map<string, number>;
  /** Ids of all events. */
  ids: Set<string>;
  duplicates: number;
  pings: number;
}

/** Prints how many messages are lost or doubled, how late they are, and how the memory of the server grows. */
export async function measureStreams(perSecond = 500, streams = 300): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-bench-"));
  const server = await startInChild("server", folder);
  const book: Book = {
    sent: new Map(),
    received: new Map(),
    ids: new Set(),
    duplicates: 0,
    pings: 0,
  };
  for (let index = 0; index < streams; index += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, offset) => openStream(server.url, index + offset, book)),
    );
  }
  row("open event streams", String(streams));
  row("memory with all of them open", `${Math.round(await server.memory())} MB`);
  const delay = await server.delayDuring(() => speak(server, book, perSecond, streams));
  await arrivals(book);
  report(book, perSecond);
  row("event loop held up at most", `${delay.max.toFixed(0)} ms`, `p99 ${delay.p99.toFixed(1)} ms`);
  await server.stop();
  await rm(folder, { recursive: true });
}

/** Opens the stream of a user; resolves with its first ping. */
function openStream(url: string, user: number, book: Book): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/io/app/travel/web/sse?userId=user-${user}`, { agent: false }, (response) => {
      let rest = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        const events = (rest + chunk).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) note(event, book);
        resolve();
      });
    }).on("error", reject);
  });
}

function note(event: string, book: Book): void {
  const id = /^id: (.*)$/m.exec(event)?.[1];
  const responseId = /"RESPONSE_ID":"([^"]+)"/.exec(event)?.[1];
  if (id === undefined || responseId === undefined) {
    book.pings++;
    return;
  }
  if (book.ids.has(id)) book.duplicates++;
  book.ids.add(id);
  if (!book.received.has(responseId)) book.received.set(responseId, performance.now());
}

async function speak(
  server: ChildServer,
  book: Book,
  perSecond: number,
  streams: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const answers: Promise<void>[] = [];
  const tick = 20;
  const began = performance.now();
  const end = (warmUp + seconds) * 1_000;
  let nextReport = warmUp * 1_000;
  for (let count = 0; ; ) {
    const now = performance.now() - began;
    if (now >= end) break;
    for (; count < (now / 1_000) * perSecond; count++) {
      answers.push(say(server.url, agent, `user-${(count * 7919) % streams}`, book));
    }
    if (now >= nextReport) {
      const after = `${Math.round(nextReport / 1_000)} s`;
      row(`memory after ${after}`, `${Math.round(await server.memory())} MB`, `${count} sent`);
      nextReport += 10_000;
    }
    await setTimeout(tick);
  }
  await Promise.all(answers);
  agent.destroy();
}

function say(url: string, agent: Agent, userId: string, book: Book): Promise<void> {
  const sent = performance.now();
  return new Promise((resolve, reject) => {
    const options = { agent, method: "POST", headers: { "content-type": "application/json" } };
    const call = request(`${url}/io/app/travel/web`, options, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => {
        const id = /"RESPONSE_ID":"([^"]+)"/.exec(text)?.[1];
        if (response.statusCode === 200 && id !== undefined) book.sent.set(id, sent);
        else reject(new Error(`${response.statusCode} ${text.slice(0, 300)}`));
        resolve();
      });
    });
    call.on("error", reject);
    call.end(JSON.stringify({ userId, query: "hello", locale: "en" }));
  });
}

/** Waits until all has come, but not for ever. */
async function arrivals({ sent, received }: Book): Promise<void> {
  for (let waited = 0; waited < 5_000 && received.size < sent.size; waited += 100) {
    await setTimeout(100);
  }
}

function report({ sent, received, duplicates, pings }: Book, perSecond: number): void {
  const delays = [...sent]
    .flatMap(([id, at]) => (received.has(id) ? [(received.get(id) ?? 0) - at] : []))
    .sort((one, other) => one - other);
  const at = (part: number) => `${(delays[Math.floor(delays.length * part)] ?? 0).toFixed(1)} ms`;
  row("messages", String(sent.size), `${perSecond} a second`);
  row("lost", String(sent.size - delays.length), "= 0");
  row("duplicates", String(duplicates), "= 0");
  row("pings", String(pings));
  row("delay, p50", at(0.5));
  row("delay, p99", at(0.99));
}
