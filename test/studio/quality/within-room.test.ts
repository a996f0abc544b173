import { expect, it } from "vitest";
import { plainSentence } from "../../../src/bot/messages/reported-message.ts";
import { withinRoom } from "../../../src/studio/quality/within-room.ts";

const difference = {
  errorActionId: "1",
  errorMessage: "x".repeat(5_000),
  indexOfStepError: 3,
  returnedMessage: plainSentence("y".repeat(5_000)),
};

it("keeps a difference that fits", () => {
  expect(withinRoom(difference, 11_000)).toBe(difference);
  expect(withinRoom(null, 0)).toBeNull();
});

it("leaves out the message of a larger one, and cuts its description", () => {
  const kept = withinRoom(difference, 10_000);
  expect(kept).toEqual({
    errorActionId: "1",
    indexOfStepError: 3,
    errorMessage: "x".repeat(1_000),
  });
});
