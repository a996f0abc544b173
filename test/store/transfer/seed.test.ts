import { describe, expect, it } from "vitest";
import { newApplication } from "../../../src/studio/understanding/application.ts";
import { openStore } from "./full-store.ts";

describe("seed", () => {
  it("restores the demo and keeps the rest", async () => {
    const store = await openStore(null);
    const key = (await store.bots.byName("app", "travel"))?.apiKey;
    const travel = await store.applications.byName("app", "travel");
    if (!travel) throw new Error("no demo");
    await store.applications.save({ ...travel, label: "changed" });
    await store.applications.save(newApplication(store, { namespace: "app", name: "mine" }));
    await store.seed();
    expect((await store.applications.byName("app", "travel"))?.label).toBe("Travel Bot");
    expect(await store.applications.byName("app", "mine")).toBeDefined();
    expect((await store.bots.byName("app", "travel"))?.apiKey).toBe(key);
  });

  it("takes nothing from others", async () => {
    const store = await openStore(null, false);
    const mine = newApplication(store, { namespace: "app", name: "travel" });
    await store.applications.save(mine);
    await expect(store.seed()).rejects.toMatchObject({ status: 409 });
    expect(await store.applications.list()).toEqual([mine]);
    expect(await store.bots.list()).toEqual([]);
  });
});
