import { describe, expect, it } from "vitest";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { killChild, startChild } from "../child.ts";
import { temporaryFolder } from "../folder.ts";

describe("lock of the data folder", () => {
  it("refuses a second process, naming the folder and the first one; a killed one leaves nothing stale", async () => {
    const folder = temporaryFolder();
    const { child, lines } = startChild("holder", folder);
    expect((await lines.next()).value).toBe("open");

    await expect(Store.open({ folder, seed: demo })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${child.pid}. Stop that process, or choose another folder: --data DIR.`,
    );

    await killChild(child);
    const store = await Store.open({ folder, seed: demo });
    expect(await store.applications.byName("app", "travel")).toMatchObject({ name: "travel" });
    await store.close();
  });

  it("refuses a second store of the same process, and is free again after closing", async () => {
    const folder = temporaryFolder();
    const store = await Store.open({ folder, seed: demo });
    await expect(Store.open({ folder, seed: demo })).rejects.toThrow(
      `in use by process ${process.pid}`,
    );
    await store.close();
    await (await Store.open({ folder, seed: demo })).close();
  });
});
