import { describe, expect, it } from "vitest";
import { exported, importing, type Json, openFull, openStore, secret } from "./full-store.ts";

describe("secrets", () => {
  it("are left out unless they are asked for", async () => {
    const store = await openFull(null);
    expect(await exported(store, false)).not.toContain(secret);
    expect((await exported(store, true)).split(secret).length - 1).toBe(3);
  });

  it("are all known: no field of an export without them is named like one", async () => {
    const text = await exported(await openFull(null), false);
    const named: string[] = [];
    JSON.parse(text, function (this: Json, key, value) {
      // Stories refer to labels by their keys, which are no secrets.
      const ofLabel = key === "key" && Object.hasOwn(this, "defaultLabel");
      if (/key|password|secret|token|credential/i.test(key) && typeof value === "string") {
        if (!ofLabel) named.push(key);
      }
      return value;
    });
    expect(named).toEqual([]);
  });

  it("stay unchanged if the document has none", async () => {
    const document = await exported(await openFull(null), false);
    const store = await openStore(null);
    const before = (await store.bots.byName("app", "travel"))?.apiKey;
    await importing(store, document);
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(before);
    const [connector] = await store.bots.connectors("app", "travel");
    expect(connector?.parameters).toEqual({ pageToken: "", greeting: "hi" });
  });

  it("are created again if they are unknown", async () => {
    const document = await exported(await openFull(null), false);
    const store = await openStore(null, false);
    await importing(store, document);
    expect((await store.bots.byName("app", "travel"))?.apiKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});
