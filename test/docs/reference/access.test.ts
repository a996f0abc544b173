import { describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import type { OperationObject } from "../../../src/contract/openapi.ts";
import type { DeclaredTenant } from "../../../src/contract/tenancy/claims.ts";
import { accessSentences } from "../../../src/docs/reference/access.ts";

const sentences = (roles: OperationObject["x-roles"], tenant?: DeclaredTenant) =>
  accessSentences({
    operationId: "getTrain",
    tags: ["trains"],
    responses: {},
    "x-roles": roles,
    ...(tenant === undefined ? {} : { "x-tenant": tenant }),
  });

describe("accessSentences", () => {
  it.each([
    ["public", "Public."],
    ["authenticated", "Requires a session."],
    [["nlpUser"], "Requires role: `nlpUser`."],
    [["botUser", "admin"], "Requires one of the roles: `botUser`, `admin`."],
  ] as const)("describes the roles %j: %s", (roles, expected) => {
    expect(sentences(typeof roles === "string" ? roles : [...roles])).toBe(expected);
  });

  it.each<[DeclaredTenant, string]>([
    ["session", ""],
    [{ none: "The list is the same for everyone." }, ""],
    [
      { application: "path.id" },
      " Returns 401 for an application that does not exist or belongs to another namespace.",
    ],
    [
      { owned: "testPlan", by: "path.planId", missing: 404, foreign: 401 },
      " Returns 404 for a test plan that does not exist. Returns 401 for a test plan that belongs to another namespace.",
    ],
    [
      { application: ["body.namespace", "body.applicationName"], missing: 200 },
      " Returns 401 for a namespace other than the current one.",
    ],
    [
      [
        { application: ["session", "path.botId"], missing: 404 },
        { owned: "dataset", by: "path.datasetId", of: "application", missing: 404 },
        { owned: "datasetRun", by: "path.runId", of: "dataset", missing: 404 },
      ],
      " Returns 404 for an application that does not exist in the current namespace, a dataset that does not exist or belongs to another application, or a dataset run that does not exist or belongs to another dataset.",
    ],
    [
      { namespace: "path.namespace", as: "owner" },
      " Returns 401 for a namespace that the caller does not own.",
    ],
    [
      { owned: "intent", by: "path.intentId", usedBy: "application", missing: 404 },
      " Returns 404 for an intent that does not exist or belongs to another namespace and is not used by the application.",
    ],
    [
      { application: "body.source.applicationId", name: "source", missing: 400 },
      " Returns 400 for a source application that does not exist or belongs to another namespace.",
    ],
    [{ entityType: "path.name" }, " Returns 401 for an entity type of another namespace."],
    [{ bot: "path.botId", missing: 204 }, ""],
    [
      { owned: "faq", by: "path.faqId", missing: 200, foreign: 400 },
      " Returns 400 for an FAQ that belongs to another namespace.",
    ],
  ])("describes %j:%s", (tenant, expected) => {
    expect(sentences("authenticated", tenant)).toBe(`Requires a session.${expected}`);
  });

  it("states for public operations that only path protection checks owners", () => {
    expect(sentences("public", { namespace: "body.namespace" })).toBe(
      "Public. With path protection, returns 401 for a namespace other than the current one.",
    );
  });

  it("names statuses that the operation documents", () => {
    for (const { definition } of loadContract().operations.values()) {
      const statuses = accessSentences(definition).match(/\b\d{3}\b/g) ?? [];
      for (const status of statuses)
        expect(Object.keys(definition.responses), definition.operationId).toContain(status);
    }
  });
});
