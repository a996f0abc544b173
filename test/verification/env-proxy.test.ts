import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Caller } from "../../src/verification/live/caller.ts";
import { run } from "../cli/run.ts";

beforeEach(() => {
  for (const name of ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"]) {
    vi.stubEnv(name, undefined);
  }
});
afterEach(() => vi.unstubAllEnvs());

it("sends requests through the proxy of the environment, as fetch does", async () => {
  const seen: unknown[] = [];
  const proxy = createServer(({ url }, response) => {
    seen.push(url);
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  const limits = { rate: 1000, timeout: 10_000, signal: new AbortController().signal };
  const caller = new Caller(new URL("http://tock.invalid"), limits);
  const { status } = await caller.send({ method: "GET", path: "/health", headers: {}, body: null });
  caller.close();
  proxy.close();
  expect([status, seen]).toEqual([204, ["http://tock.invalid/health"]]);
});

it("says what the proxy may have to do with a missing response", async () => {
  vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:1");
  vi.stubEnv("NODE_USE_ENV_PROXY", undefined);
  const ignored = await run("verify", "http://tock.invalid");
  expect(ignored.stderr).toContain(
    "The proxy in HTTP_PROXY is used only with NODE_USE_ENV_PROXY=1",
  );
  expect((await run("reset", "--url", "http://127.0.0.1:1")).stderr).not.toContain("HTTP_PROXY");
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  const passed = await run("reset", "--url", "http://127.0.0.1:1");
  expect(passed.stderr).toContain("the proxy in HTTP_PROXY");
  expect(passed.stderr).toContain("set NO_PROXY=127.0.0.1");
});
