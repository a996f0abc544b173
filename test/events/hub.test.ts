import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  EventHub,
  type EventStore,
  type HubEvent,
  type HubSettings,
  type NumberedEvent,
} from "../../src/events/hub.ts";

const never = new AbortController().signal;
const start = 1_000;
const firstId = start * 1_000 + 1;

class MemoryEvents implements EventStore<string> {
  events: { stream: string; event: NumberedEvent<string> }[] = [];
  /** Resolves before an event is added: a slow disk. */
  slow: Promise<void> = Promise.resolve();

  async lastId(): Promise<number> {
    return Math.max(0, ...this.events.map(({ event }) => event.id));
  }

  async add(stream: string, event: NumberedEvent<string>): Promise<void> {
    await this.slow;
    this.events.push({ stream, event });
  }

  async missed(stream: string): Promise<NumberedEvent<string>[]> {
    return this.events.filter((row) => row.stream === stream).map(({ event }) => event);
  }

  async delivered(id: number): Promise<void> {
    this.events = this.events.filter(({ event }) => event.id !== id);
  }

  get texts(): string[] {
    return this.events.map(({ event }) => event.message);
  }
}

async function newHub(settings: Partial<HubSettings> = {}, store = new MemoryEvents()) {
  return { store, hub: await EventHub.open(store, start, settings) };
}

/** Reads so many events of a stream. */
async function read(stream: AsyncGenerator<HubEvent<string>>, count: number) {
  const events: HubEvent<string>[] = [];
  while (events.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    events.push(value);
  }
  return events;
}

const ping = { event: "ping", data: 1 };
const message = (offset: number, data: string) => ({
  id: String(firstId + offset),
  event: "message",
  data,
});

describe("EventHub", () => {
  it("starts with a ping, then delivers messages as they arrive, with increasing ids", async () => {
    const { hub, store } = await newHub();
    const stream = hub.subscribe("anna", undefined, never);
    expect(await read(stream, 1)).toEqual([ping]);
    await hub.publish("anna", "one");
    await hub.publish("bob", "not hers");
    await hub.publish("anna", "two");
    expect(await read(stream, 2)).toEqual([message(0, "one"), message(2, "two")]);
    expect(store.texts).toEqual(["not hers"]);
  });

  it("delivers a message to a waiting reader at once", async () => {
    const { hub } = await newHub();
    const stream = hub.subscribe("anna", undefined, never);
    await read(stream, 1);
    const next = read(stream, 1);
    await hub.publish("anna", "one");
    expect(await next).toEqual([message(0, "one")]);
  });

  it("stores missed messages and delivers them once, after the ping and before new ones", async () => {
    const { hub, store } = await newHub();
    await hub.publish("anna", "one");
    await hub.publish("anna", "two");
    expect(store.texts).toEqual(["one", "two"]);
    const stream = hub.subscribe("anna", undefined, never);
    expect(await read(stream, 2)).toEqual([ping, message(0, "one")]);
    await hub.publish("anna", "three");
    expect(await read(stream, 2)).toEqual([message(1, "two"), message(2, "three")]);
    expect(store.texts).toEqual([]);
    const again = hub.subscribe("anna", undefined, never);
    await read(again, 1);
    await hub.publish("anna", "four");
    expect(await read(again, 1)).toEqual([message(3, "four")]);
  });

  it("does not count a missed message as delivered before it was read", async () => {
    const { hub, store } = await newHub();
    await hub.publish("anna", "one");
    await hub.publish("anna", "two");
    const stream = hub.subscribe("anna", undefined, never);
    await read(stream, 2);
    await stream.return(undefined);
    expect(store.texts).toEqual(["one", "two"]);
  });

  it("loses no message when a stream opens while the store is slow", async () => {
    const { hub, store } = await newHub();
    const { promise, resolve } = Promise.withResolvers<void>();
    store.slow = promise;
    const stored = hub.publish("anna", "one");
    const stream = hub.subscribe("anna", undefined, never);
    await read(stream, 1);
    const live = hub.publish("anna", "two");
    const events = read(stream, 2);
    resolve();
    await Promise.all([stored, live]);
    expect(await events).toEqual([message(0, "one"), message(1, "two")]);
  });

  it("delivers every message to every open stream of a user", async () => {
    const { hub, store } = await newHub();
    const streams = [1, 2].map(() => hub.subscribe("anna", undefined, never));
    for (const stream of streams) await read(stream, 1);
    await hub.publish("anna", "one");
    for (const stream of streams) expect(await read(stream, 1)).toEqual([message(0, "one")]);
    expect(store.texts).toEqual([]);
  });

  describe("Last-Event-ID", () => {
    it("resends the messages after it in order, delivered or not", async () => {
      const { hub } = await newHub();
      const first = hub.subscribe("anna", undefined, never);
      await read(first, 1);
      for (const text of ["one", "two", "three"]) await hub.publish("anna", text);
      await read(first, 3);
      await first.return(undefined);
      await hub.publish("anna", "four");
      const second = hub.subscribe("anna", String(firstId), never);
      expect(await read(second, 4)).toEqual([
        ping,
        message(1, "two"),
        message(2, "three"),
        message(3, "four"),
      ]);
    });

    it("keeps a limited number of messages to resend", async () => {
      const { hub } = await newHub({ replay: 2 });
      const first = hub.subscribe("anna", undefined, never);
      await read(first, 1);
      for (const text of ["one", "two", "three", "four"]) await hub.publish("anna", text);
      await read(first, 4);
      const second = hub.subscribe("anna", String(firstId), never);
      expect(await read(second, 3)).toEqual([ping, message(2, "three"), message(3, "four")]);
      await hub.publish("anna", "five");
      expect(await read(second, 1)).toEqual([message(4, "five")]);
    });

    for (const id of ["nonsense", "", "-1", "99999999999999999999", String(firstId + 50)]) {
      it(`is ignored if unknown: ${JSON.stringify(id)}`, async () => {
        const { hub } = await newHub();
        const first = hub.subscribe("anna", undefined, never);
        await read(first, 1);
        await hub.publish("anna", "one");
        await read(first, 1);
        const second = hub.subscribe("anna", id, never);
        await read(second, 1);
        await hub.publish("anna", "two");
        expect(await read(second, 1)).toEqual([message(1, "two")]);
      });
    }

    it("delivers a message once that arrives while the stream opens", async () => {
      const { hub } = await newHub();
      const first = hub.subscribe("anna", undefined, never);
      await read(first, 1);
      await hub.publish("anna", "one");
      await read(first, 1);
      const second = hub.subscribe("anna", String(firstId), never);
      await read(second, 1);
      await hub.publish("anna", "two");
      expect(await read(second, 1)).toEqual([message(1, "two")]);
      await hub.publish("anna", "three");
      expect(await read(second, 1)).toEqual([message(2, "three")]);
    });

    it("does not outlive a reset", async () => {
      const { hub } = await newHub();
      const first = hub.subscribe("anna", undefined, never);
      await read(first, 1);
      await hub.publish("anna", "one");
      await read(first, 1);
      hub.reset();
      const second = hub.subscribe("anna", "0", never);
      await read(second, 1);
      await hub.publish("anna", "two");
      expect(await read(second, 1)).toEqual([message(1, "two")]);
    });
  });

  it("continues with higher ids after a restart, even if the clock was set back", async () => {
    const { hub, store } = await newHub();
    await hub.publish("anna", "one");
    const restarted = await EventHub.open(store, 0);
    await restarted.publish("anna", "two");
    expect(store.events.map(({ event }) => event.id)).toEqual([firstId, firstId + 1]);
  });

  it("ends the stream of a reader that is too slow, and keeps its unread messages", async () => {
    const { hub, store } = await newHub({ queue: 2 });
    const stream = hub.subscribe("anna", undefined, never);
    await read(stream, 1);
    const taken = read(stream, 1);
    for (const text of ["one", "two", "three", "four"]) await hub.publish("anna", text);
    expect(await taken).toEqual([message(0, "one")]);
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect(store.texts.sort()).toEqual(["four", "three", "two"]);
  });

  it("keeps the unread messages of an abandoned stream, unless another one delivered them", async () => {
    const { hub, store } = await newHub();
    const one = hub.subscribe("anna", undefined, never);
    const two = hub.subscribe("anna", undefined, never);
    await read(one, 1);
    await read(two, 1);
    await hub.publish("anna", "both");
    await one.return(undefined);
    expect(store.texts).toEqual([]);
    await two.return(undefined);
    expect(store.texts).toEqual(["both"]);
  });

  it("ends on the signal, when the hub closes, and at once afterwards", async () => {
    const { hub } = await newHub();
    const gone = new AbortController();
    const one = hub.subscribe("anna", undefined, gone.signal);
    const two = hub.subscribe("anna", undefined, never);
    await read(one, 1);
    await read(two, 1);
    const [endOfOne, endOfTwo] = [one.next(), two.next()];
    gone.abort();
    expect((await endOfOne).done).toBe(true);
    hub.close();
    expect((await endOfTwo).done).toBe(true);
    expect(await read(hub.subscribe("anna", undefined, never), 2)).toEqual([ping]);
  });

  it("drops the messages of the least active stream if there are too many, but never the stream", async () => {
    const { hub, store } = await newHub({ kept: 2 });
    const open = hub.subscribe("anna", undefined, never);
    await read(open, 1);
    await hub.publish("anna", "zero");
    await read(open, 1);
    for (const name of ["bob", "carol", "dave"]) await hub.publish(name, name);
    const again = hub.subscribe("anna", "0", never);
    await read(again, 1);
    await hub.publish("anna", "one");
    expect(await read(again, 1)).toEqual([message(4, "one")]);
    expect(store.texts).toEqual(["bob", "carol", "dave"]);
    expect(await read(open, 1)).toEqual([message(4, "one")]);
  });

  it("continues above the ids of an imported store", async () => {
    const { hub, store } = await newHub();
    store.events.push({ stream: "bob", event: { id: firstId + 100, message: "imported" } });
    await hub.reset();
    await hub.publish("anna", "next");
    expect(store.events.at(-1)?.event.id).toBe(firstId + 101);
  });

  describe("keepalive", () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it("pings every 10 seconds, without piling up, and stops with the stream", async () => {
      const { hub } = await newHub();
      const stream = hub.subscribe("anna", undefined, never);
      await read(stream, 1);
      const next = read(stream, 1);
      await vi.advanceTimersByTimeAsync(9_999);
      let came = false;
      void next.then(() => {
        came = true;
      });
      await Promise.resolve();
      expect(came).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await next).toEqual([ping]);
      await vi.advanceTimersByTimeAsync(60_000);
      await hub.publish("anna", "one");
      expect(await read(stream, 2)).toEqual([ping, message(0, "one")]);
      await stream.return(undefined);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
