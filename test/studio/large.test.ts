import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ManualClock } from "../../src/store/clock.ts";
import { Store } from "../../src/store/store.ts";
import { dialogScope } from "../../src/studio/conversations/dialog-scope.ts";
import { writeLarge } from "../../src/studio/large/index.ts";
import { largeBot } from "../../src/studio/large/target.ts";

const sizes = {
  applications: 3,
  stories: 12,
  faqs: 4,
  labels: 120,
  dialogs: 30,
  actionsOfDialog: 4,
};

describe("large data", () => {
  const clock = new ManualClock("2026-06-01T00:00:00.000Z");
  const shares: number[] = [];
  let store: Store;
  const write = () => writeLarge({ store, clock, sizes, progress: (share) => shares.push(share) });

  beforeAll(async () => {
    store = await Store.open({ folder: null, clock });
    await write();
  });
  afterAll(() => store.close());

  it("have the requested numbers", async () => {
    const { namespace, botId } = largeBot;
    expect(await store.applications.list()).toHaveLength(sizes.applications);
    const application = await store.applications.byName(namespace, botId);
    if (!application) throw new Error("no application");
    expect(await store.faqs.ofApplication(application._id)).toHaveLength(sizes.faqs);
    expect(await store.stories.ofBot(namespace, botId)).toHaveLength(sizes.stories);
    let labels = 0;
    for await (const page of store.labels.pages({ namespace })) labels += page.length;
    expect(labels).toBe(sizes.labels);
    const scope = await dialogScope(store, application);
    const filter = { ...scope, ratings: [], generated: false, tests: true };
    const order = { column: "updateDate", ascending: false } as const;
    const page = { start: 0, size: 100 };
    const found = await store.dialogReports.search(filter, order, page);
    expect(found.total).toBe(sizes.dialogs);
    const actions = [...(await store.dialogReports.actions(found.ids)).values()];
    expect(actions.every((list) => list.length === sizes.actionsOfDialog)).toBe(true);
    expect(await store.dialogReports.stats(found.ids)).toHaveLength(
      (sizes.dialogs * sizes.actionsOfDialog) / 2,
    );
    const users = { ...scope, flags: [], tests: true };
    expect((await store.botUsers.search(users, page)).total).toBe(sizes.dialogs);
  });

  it("report their progress", () => {
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  it("are data that can be imported", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tock-contract-large-"));
    const file = join(folder, "export.json");
    let text = "";
    for await (const piece of store.export(true)) text += piece;
    writeFileSync(file, text);
    const other = await Store.open({ folder: null });
    expect((await other.import(file)).get("actions")).toBe(sizes.dialogs * sizes.actionsOfDialog);
    await other.close();
    rmSync(folder, { recursive: true });
  });

  it("are refused with a reason when they were not written to their end", async () => {
    const stopped = await Store.open({ folder: null, clock });
    const progress = (share: number) => {
      if (share > 0.095) throw new Error("stopped");
    };
    const target = { store: stopped, clock, sizes };
    await expect(writeLarge({ ...target, progress })).rejects.toThrow("stopped");
    const again = writeLarge({ ...target, progress: () => {} });
    await expect(again).rejects.toThrow(
      'of the bot "large" are incomplete: writing them was stopped',
    );
    await stopped.close();
  });

  it("are not written twice", async () => {
    await expect(write()).rejects.toThrow('namespace "app" has a bot "large"');
  });
});
