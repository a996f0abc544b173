import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { Problem } from "../../src/contract/problem.ts";
import {
  claimsOf,
  type DeclaredTenant,
  type Found,
  type Loaders,
  type Scope,
} from "../../src/contract/tenancy/claims.ts";
import { refusalOf } from "../../src/contract/tenancy/refusals.ts";
import { resolveTenant } from "../../src/contract/tenancy/resolve.ts";

interface Thing {
  _id: string;
  namespace: string;
  of?: string;
}

const things: Thing[] = [
  { _id: "mine", namespace: "app" },
  { _id: "theirs", namespace: "other" },
  { _id: "page", namespace: "app", of: "mine" },
  { _id: "shared", namespace: "other" },
];

const found = (thing: Thing | undefined): Found<Thing> | undefined =>
  thing && { value: thing, namespace: thing.namespace };

const loaders: Loaders = {
  application: {
    load: async ({ namespace, key, qualified }) =>
      found(things.find((one) => one._id === key && (!qualified || one.namespace === namespace))),
  },
  dataset: {
    load: async ({ key }, whole) =>
      found(things.find((one) => one._id === key && one.of === (whole as Thing)._id)),
  },
  intent: {
    load: async ({ key }) => found(things.find((one) => one._id === key)),
    isUsedBy: (value, user) => (value as Thing)._id === "shared" && (user as Thing)._id === "mine",
  },
  entityType: {
    load: async ({ namespace, key }) => ({ value: key, namespace, builtIn: namespace === "built" }),
  },
};

const scope: Scope = {
  login: "me",
  namespace: "app",
  belongsTo: async (namespace, relation) =>
    ({ member: ["team", "app"], owner: ["app"], reader: ["team", "app", "open"] })[
      relation
    ].includes(namespace),
};

/** What a request is given: its tenant, the status of its refusal, or 204. */
async function outcome(
  declared: DeclaredTenant,
  body: unknown,
  by: Scope = scope,
): Promise<unknown> {
  const request = { path: {}, query: {}, body };
  try {
    return (await resolveTenant(claimsOf(declared), request, by, loaders)) ?? 204;
  } catch (error) {
    if (error instanceof Problem) return [error.status, error.errors[0]?.code];
    throw error;
  }
}

const byId = { application: "body.id" };
const byName = { application: ["body.namespace", "body.name"] };

describe("a claim", () => {
  it.each<[DeclaredTenant, unknown, unknown]>([
    ["session", {}, { namespace: "app" }],
    [{ none: "Nothing is owned." }, {}, {}],
    [byId, { id: "mine" }, { application: things[0] }],
    [byId, { id: "theirs" }, [401, "foreign-application"]],
    [byId, { id: "nobody's" }, [401, "foreign-application"]],
    [byId, {}, [401, "foreign-application"]],
    [byId, { id: null }, [401, "foreign-application"]],
    [{ ...byId, name: "source" }, { id: "mine" }, { source: things[0] }],
    [{ ...byId, optional: true }, { id: null }, { application: null }],
    [{ ...byId, optional: true }, { id: "theirs" }, [401, "foreign-application"]],
    [{ ...byId, missing: 204 }, { id: "theirs" }, 204],
    [{ ...byId, missing: 200 }, { id: "theirs" }, { application: null }],
    [{ ...byId, missing: 404 }, { id: "theirs" }, [404, "not-found"]],
    [{ ...byId, missing: 404, foreign: 401 }, { id: "theirs" }, [401, "foreign-application"]],
    [{ ...byId, missing: 404, foreign: 401 }, { id: "nobody's" }, [404, "not-found"]],
    [{ ...byId, missing: 400 }, { id: "nobody's" }, [400, "unknown-object"]],
    [byName, { namespace: "app", name: "mine" }, { application: things[0] }],
    [byName, { namespace: "other", name: "theirs" }, [401, "foreign-namespace"]],
    [{ ...byName, missing: 200 }, { namespace: "other", name: "x" }, [401, "foreign-namespace"]],
    [{ ...byName, missing: 200 }, { namespace: "app", name: "theirs" }, { application: null }],
    [{ ...byName, missing: 400 }, { namespace: "app", name: "x" }, [400, "unknown-application"]],
    [{ application: ["session", "body.name"] }, { name: "mine" }, { application: things[0] }],
    [{ application: ["session", "body.name"] }, { name: "theirs" }, [401, "foreign-application"]],
    [{ ...byName, as: "member" }, { namespace: "other", name: "theirs" }, [401, "not-member"]],
    [{ namespace: "body.n" }, { n: "app" }, { namespace: "app" }],
    [{ namespace: "body.n" }, { n: "team" }, [401, "foreign-namespace"]],
    [{ namespace: "body.n", as: "member" }, { n: "team" }, { namespace: "team" }],
    [{ namespace: "body.n", as: "member" }, { n: "open" }, [401, "not-member"]],
    [{ namespace: "body.n", as: "owner" }, { n: "team" }, [401, "not-owner"]],
    [{ namespace: "body.n", as: "reader", missing: 400 }, { n: "open" }, { namespace: "open" }],
    [{ namespace: "body.n", as: "reader", missing: 400 }, { n: "x" }, [400, "unknown-namespace"]],
    [{ namespace: "body.constructor" }, {}, [401, "foreign-namespace"]],
    [{ entityType: "body.type" }, {}, [401, "foreign-namespace"]],
    [byName, {}, [401, "foreign-namespace"]],
    [byName, { name: "mine" }, [401, "foreign-namespace"]],
  ])("%j of %j gives %j", async (declared, body, expected) => {
    expect(await outcome(declared, body)).toEqual(expected);
  });

  it("is resolved after the ones before it", async () => {
    const both = [byId, { namespace: "body.n" }];
    expect(await outcome(both, { id: "theirs", n: "x" })).toEqual([401, "foreign-application"]);
    expect(await outcome(both, { id: "mine", n: "x" })).toEqual([401, "foreign-namespace"]);
  });

  it("asks whether the object is part of another one", async () => {
    const part = [byId, { owned: "dataset", by: "body.part", of: "application", missing: 404 }];
    expect(await outcome(part, { id: "mine", part: "page" })).toMatchObject({ dataset: things[2] });
    expect(await outcome(part, { id: "page", part: "page" })).toEqual([404, "not-found"]);
    const hidden = [{ ...byId, missing: 200 }, { ...part[1] }];
    expect(await outcome(hidden, { id: "theirs", part: "page" })).toEqual([404, "not-found"]);
  });

  it("accepts a foreign object that the caller's own object uses, if the claim allows it", async () => {
    const intent = { owned: "intent", by: "body.intent" };
    const used = [byId, { ...intent, usedBy: "application" }];
    expect(await outcome(used, { id: "mine", intent: "shared" })).toMatchObject({
      intent: things[3],
    });
    expect(await outcome(used, { id: "page", intent: "shared" })).toEqual([401, "foreign-object"]);
    expect(await outcome([byId, intent], { id: "mine", intent: "shared" })).toEqual([
      401,
      "foreign-object",
    ]);
  });

  it("refuses built-in objects", async () => {
    const built: Scope = { ...scope, namespace: "built" };
    const type = { entityType: "body.type" };
    expect(await outcome(type, { type: "built:x" }, built)).toEqual([401, "built-in-types"]);
    expect(await outcome({ ...type, missing: 200 }, { type: "built:x" }, built)).toEqual({
      entityType: null,
    });
  });

  it("accepts every namespace if the server accepts requests for all of them", async () => {
    const open: Scope = { ...scope, namespace: null };
    const body = { namespace: "other", name: "theirs" };
    expect(await outcome(byName, body, open)).toEqual({ application: things[1] });
  });
});

describe("the refusal of a claim", () => {
  const claims = [...loadContract().operations.values()].flatMap(({ operationId, claims }) =>
    claims.map((claim) => [operationId, claim] as const),
  );
  const named = { namespace: "app", key: "x", qualified: false };

  it("has the status that the contract declares, for every operation", () => {
    expect(claims.length).toBeGreaterThan(250);
    for (const [operationId, claim] of claims) {
      const qualified = claim.references.length > 1;
      for (const status of [claim.missing, claim.foreign].filter((one) => one >= 400)) {
        for (const part of ["namespace", "object"] as const) {
          const isNamed =
            claim.kind === "namespace" || (qualified && claim.references[0] !== "session");
          if (part === "namespace" ? !isNamed : claim.kind === "namespace") continue;
          if (part === "namespace" && status !== claim.foreign) continue;
          const refusal = refusalOf(status, part, claim, { ...named, qualified }, scope);
          expect([operationId, claim.name, part, refusal.status]).toEqual([
            operationId,
            claim.name,
            part,
            status,
          ]);
        }
      }
    }
  });
});
