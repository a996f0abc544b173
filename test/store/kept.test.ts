import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../src/store/database/database.ts";
import { Kept } from "../../src/store/database/kept.ts";

let database: Database;
let kept: Kept<string | undefined>;
let reads: number;
beforeEach(async () => {
  database = await Database.open(null);
  kept = new Kept(database, "labels", 2);
  reads = 0;
});
afterEach(() => database.close());

const get = (key: string) => kept.get(key, async () => `${key}${++reads}`);
const change = (subject: string) => database.write(async () => database.changed(subject, null));

describe("Kept", () => {
  it("reads once, and again after a change of its subject or of all", async () => {
    expect([await get("a"), await get("a")]).toEqual(["a1", "a1"]);
    await change("stories");
    expect(await get("a")).toBe("a1");
    await change("labels");
    expect(await get("a")).toBe("a2");
    await change("all");
    expect(await get("a")).toBe("a3");
    kept.forget("a");
    expect(await get("a")).toBe("a4");
  });

  it("keeps a limited number, the most recently used", async () => {
    for (const key of ["a", "b", "a", "c"]) await get(key);
    expect([await get("a"), await get("c"), await get("b")]).toEqual(["a1", "c3", "b4"]);
  });

  it("does not keep outdated values, missing values, and reads of a transaction", async () => {
    await kept.get("a", async () => {
      await change("labels");
      return "old";
    });
    expect(await get("a")).toBe("a1");
    expect(await kept.get("b", async () => undefined)).toBeUndefined();
    expect(await get("b")).toBe("b2");
    await database.write(async () => expect(await get("a")).toBe("a3"));
    expect(await get("a")).toBe("a1");
  });
});
