import { expect, it } from "vitest";
import { countByDay } from "../../../src/studio/measuring/analytics.ts";

it("counts by day are written in parts that block no other request", async () => {
  const stories = Array.from({ length: 1000 }, (_, index): [string, number] => [
    `s${index}`,
    index,
  ]);
  const messageDays = { byDay: async () => new Map([["2026-06-01", new Map(stories)]]) };
  const { head, rows } = await countByDay(
    { messageDays } as never,
    {
      connectors: ["web"],
      period: { from: "2020-01-01T00:00:00.000Z", to: "2029-12-31T00:00:00.000Z" },
    },
    "story",
    "2026-06-01T00:00:00.000Z",
  );
  let count = 0;
  for await (const page of rows) {
    expect(page.flat().length).toBeLessThanOrEqual(20_020);
    for (const row of page) {
      const isCounted = head.dates[count] === "2026-06-01";
      expect(row).toHaveLength(isCounted ? 1000 : 1001);
      expect(row[0]).toBe(isCounted ? 999 : 0);
      count += 1;
    }
  }
  expect(count).toBe(head.dates.length);
});
