import { expect, it } from "vitest";
import { withoutRepeats } from "../../src/server/log.ts";

it("leaves out errors that say the same as the one before", () => {
  const reported: unknown[] = [];
  const report = withoutRepeats((error) => reported.push(error));
  const errors = ["a", "a", "b", "a"].map((message) => new Error(message));
  for (const error of errors) report(error);
  expect(reported).toEqual([errors[0], errors[2], errors[3]]);
});
