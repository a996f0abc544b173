import { describe, expect, it } from "vitest";
import type { Dialog } from "../../src/bot/dialog.ts";
import { nextDialog } from "../../src/bot/next-dialog.ts";

const key = { namespace: "app", botId: "travel", userId: "anna" };
const bounds = { validity: 60_000, mostActions: 10 };
const last: Dialog = {
  ...key,
  dialogId: "old",
  intent: "greetings",
  position: { storyId: "tea", step: "green" },
  entities: [],
  storyIntent: "tea",
  rating: 4,
  disabled: true,
  lastDate: "2026-06-01T12:00:00.000Z",
  actionCount: 10,
};
const at = (seconds: number, dialog: Dialog | undefined = last) =>
  nextDialog(dialog, key, new Date(Date.UTC(2026, 5, 1, 12, 0, seconds)), bounds, () => "new");
const fresh = { ...key, dialogId: "new", intent: null, position: null, entities: [] };

describe("nextDialog", () => {
  it("is a new dialog for a new user", () => {
    expect(nextDialog(undefined, key, new Date(), bounds, () => "new")).toEqual(fresh);
  });

  it("is the last dialog until its validity ends", () => {
    expect(at(59)).toBe(last);
    expect(at(60)).toEqual({ ...fresh, disabled: true });
  });

  it("copies the state of a full dialog, with the action count that Tock carries over", () => {
    const full = { ...last, actionCount: 11 };
    expect(at(1, full)).toEqual({ ...full, dialogId: "new", actionCount: 5 });
  });

  it("is the last dialog if its date is unknown", () => {
    const { lastDate: _, ...older } = last;
    expect(at(10_000, older)).toBe(older);
  });
});
