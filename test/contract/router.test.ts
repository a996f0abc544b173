import { describe, expect, it } from "vitest";
import type { ApiName } from "../../src/contract/apis.ts";
import { loadContract } from "../../src/contract/documents.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { Router } from "../../src/contract/router.ts";

const paths = [
  "/io/{namespace}/{bot}/{connector}",
  "/io/{namespace}/{bot}/{connector}/sse",
  "/io/{namespace}/test/test-{applicationId}/{locale}",
  "/io/{namespace}/test/test-{applicationId}/healthcheck",
];
const router = new Router(paths.map(operationAt));

describe("a path", () => {
  it.each([
    ["/io/app/travel/web", "/io/{namespace}/{bot}/{connector}", ["app", "travel", "web"]],
    ["/io/app/travel/web/", "/io/{namespace}/{bot}/{connector}", ["app", "travel", "web"]],
    ["/io//app/travel///web//", "/io/{namespace}/{bot}/{connector}", ["app", "travel", "web"]],
    [
      "/io/app/test/test-web/en",
      "/io/{namespace}/test/test-{applicationId}/{locale}",
      ["app", "web", "en"],
    ],
    [
      "/io/app/test/test-web/healthcheck",
      "/io/{namespace}/test/test-{applicationId}/healthcheck",
      ["app", "web"],
    ],
    ["/io/app/test/web/sse", "/io/{namespace}/{bot}/{connector}/sse", ["app", "test", "web"]],
    ["/io/app/test/test-web", "/io/{namespace}/{bot}/{connector}", ["app", "test", "test-web"]],
    ["/io/app/test/test-/sse", "/io/{namespace}/{bot}/{connector}/sse", ["app", "test", "test-"]],
  ])("%s leads to %s", (path, template, values) => {
    const found = router.find(path);
    expect(found?.template).toBe(template);
    expect([...(found?.pathParameters.values() ?? [])]).toEqual(values);
  });

  it.each(["/io/app/travel/web/fr", "/io/app/test/test-/en", "/io//travel/web", "/nothing"])(
    "%s leads nowhere",
    (path) => expect(router.find(path)).toBeNull(),
  );
});

describe("the contract", () => {
  const contract = loadContract();

  it("keeps apart what this server serves and what it calls", () => {
    const served = new Set([...contract.operations.values()].map(({ api }) => api));
    expect(served).not.toContain("bot-server" satisfies ApiName);
    expect(served).not.toContain("orchestrator" satisfies ApiName);
    expect(new Set([...contract.calls.values()].map(({ api }) => api))).toEqual(
      new Set(["bot-server", "orchestrator"]),
    );
  });

  it("leads to its own health check, and not to the bot's", () => {
    const found = new Router(contract.operations.values()).find("/healthcheck");
    expect(found?.operations.get("get")?.operationId).toBe("checkHealth");
  });
});

/** The router looks at nothing but path and method. */
function operationAt(path: string): Operation {
  return { path, method: "get" } as Operation;
}
