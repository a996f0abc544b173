import { expect, it } from "vitest";
import { nluServer } from "./server.ts";

const { call } = nluServer();

it.each([
  ["checkNluHealth", "/rest/nlp/healthcheck"],
  ["checkStudioHealth", "/rest/admin/healthcheck"],
  ["checkLiveness", "/health/liveness"],
  ["checkReadiness", "/health/readiness"],
])("%s 200 with an empty body", async (_, path) => {
  expect(await call(path)).toEqual({ status: 200, body: null });
});
