import { expect, it } from "vitest";
import type { Caller } from "../../src/contract/caller.ts";
import { Sessions } from "../../src/server/sessions.ts";
import { ManualClock } from "../../src/store/clock.ts";

const caller = (login: string): Caller => ({ login, namespace: "app", roles: [] });

it("knows the users of its open sessions", () => {
  const sessions = new Sessions(new ManualClock());
  const [ann, bob] = [sessions.open(caller("ann")), sessions.open(caller("bob"))];
  expect([sessions.caller(ann)?.login, sessions.caller(bob)?.login]).toEqual(["ann", "bob"]);
  sessions.end(ann);
  expect([sessions.caller(ann), sessions.caller(bob)?.login]).toEqual([null, "bob"]);
  sessions.clear();
  expect(sessions.caller(bob)).toBeNull();
});

it("drops the least recently used one if there are too many", () => {
  const sessions = new Sessions(new ManualClock());
  const [first, second] = [sessions.open(caller("first")), sessions.open(caller("second"))];
  for (let count = 2; count < 10_000; count++) sessions.open(caller("others"));
  expect(sessions.caller(first)?.login).toBe("first");
  sessions.open(caller("one more"));
  expect([sessions.caller(first)?.login, sessions.caller(second)]).toEqual(["first", null]);
});
