import { expect, it, onTestFinished } from "vitest";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";

it("keeps the newest changes up to a number of bytes", async () => {
  const clock = new ManualClock();
  const store = await Store.open({ folder: null, clock, keepUserActions: { bytes: 15_000_000 } });
  onTestFinished(() => store.close());
  for (let number = 0; number < 40; number++) {
    clock.advance(1_000);
    store.userActions.record({
      namespace: "app",
      applicationId: null,
      login: "admin@app.com",
      actionType: `action ${number}`,
      newData: { text: "x".repeat(1_000_000) },
      error: false,
      date: clock.now().toISOString(),
    });
    await store.userActions.written();
  }
  const kept: string[] = [];
  for await (const page of store.userActions.pages("app", { start: 0, size: 100 })) {
    kept.push(...page.map(({ actionType }) => actionType));
  }
  expect(kept[0]).toBe("action 39");
  // Up to 10 MB are added before the log is measured again.
  expect(kept.length).toBeGreaterThanOrEqual(14);
  expect(kept.length).toBeLessThanOrEqual(26);
});
