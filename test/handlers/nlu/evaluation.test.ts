import { describe, expect, it } from "vitest";
import { foreignNamespace, nluServer, ownNamespace, protectedNluServer } from "./server.ts";

const { post } = nluServer();
const protectedNlu = protectedNluServer();

const travel = { namespace: "app", applicationName: "travel", context: { language: "en" } };
const city = { entityType: { name: "app:city" }, role: "city" };
const plainCity = {
  entityType: { name: "app:city", subEntities: [], dictionary: false, obfuscated: false },
  role: "city",
};
const refusal = (status: number, code: string, pointer: string) => ({
  status,
  body: { errors: [{ code, params: { location: "body", pointer } }] },
});

describe("evaluateEntities", () => {
  const evaluate = (text: string, entities: object[], more: object = {}) =>
    post("/rest/nlp/evaluate", { ...travel, text, entities, ...more });

  it("200 returns the value of the dictionary, and the entity of the request", async () => {
    expect(await evaluate("weather in Paris", [{ start: 11, end: 16, entity: city }])).toEqual({
      status: 200,
      body: {
        values: [
          {
            start: 11,
            end: 16,
            entity: plainCity,
            value: {
              "@type": "string",
              value: "paris",
              candidates: [{ value: "paris", probability: 1 }],
            },
            evaluated: true,
            subEntities: [],
            probability: 1,
            mergeSupport: false,
          },
        ],
      },
    });
  });

  it("200 without a value for a word that is not in the dictionary", async () => {
    const { body } = await evaluate("weather in zzzzzz", [{ start: 11, end: 17, entity: city }]);
    expect(body.values[0]).not.toHaveProperty("value");
    expect(body.values[0]).toMatchObject({ evaluated: true, probability: 1 });
  });

  it("200 without evaluation for an unknown type", async () => {
    const entity = { entityType: { name: "app:nothing" }, role: "nothing" };
    const { body } = await evaluate("weather", [{ start: 0, end: 7, entity }]);
    expect(body.values).toMatchObject([{ evaluated: false, mergeSupport: false }]);
  });

  it("200 counts the indexes of parts from the start of their entity, and treats null as 0", async () => {
    const part = { start: 5, end: 9, entity: city };
    const outer = { entityType: { name: "app:way", dictionary: null }, role: "way" };
    const entities = [
      { start: 7, end: 16, entity: outer, subEntities: [part] },
      { start: null, end: null, entity: city },
    ];
    const { status, body } = await evaluate("travel from lyon", entities);
    expect(status).toBe(200);
    expect(body.values[0].subEntities).toMatchObject([
      { start: 5, end: 9, value: { value: "lyon" }, subEntities: [] },
    ]);
    expect(body.values[1]).toMatchObject({ start: 0, end: 0 });
  });

  it("200 without entities", async () => {
    expect(await evaluate("weather", [])).toEqual({ status: 200, body: { values: [] } });
  });

  it.each([
    [{ start: 0, end: 50, entity: city }, "/entities/0/end"],
    [{ start: 4, end: 2, entity: city }, "/entities/0/end"],
    [
      { start: 1, end: 3, entity: city, subEntities: [{ start: 0, end: 3, entity: city }] },
      "/entities/0/subEntities/0/end",
    ],
  ])("400 for an entity that leaves its text: %j", async (entity, pointer) => {
    expect(await evaluate("paris", [entity])).toMatchObject(
      refusal(400, "range-outside-text", pointer),
    );
  });

  it.each([
    [{ ...city, role: "" }, "empty-role", "/entities/0/entity/role"],
    [
      { ...city, entityType: { name: "city" } },
      "missing-namespace",
      "/entities/0/entity/entityType/name",
    ],
    [
      { ...city, entityType: { name: "app:way", subEntities: [{ ...city, role: "" }] } },
      "empty-role",
      "/entities/0/entity/entityType/subEntities/0/role",
    ],
  ])("400 for an entity that no response could contain: %j", async (entity, code, pointer) => {
    const answer = await evaluate("paris", [{ start: 0, end: 5, entity }]);
    expect(answer).toMatchObject(refusal(400, code, pointer));
  });

  it("400 for an unknown application", async () => {
    expect(await evaluate("paris", [], { applicationName: "nope" })).toMatchObject(
      refusal(400, "unknown-application", "/applicationName"),
    );
  });

  it("401 when paths are protected, except in the caller's namespace", async () => {
    const body = { ...travel, text: "paris", entities: [] };
    const ask = (headers: Record<string, string>) =>
      protectedNlu.post("/rest/nlp/evaluate", body, headers);
    expect((await ask({})).status).toBe(401);
    expect((await ask(foreignNamespace)).status).toBe(401);
    expect((await ask(ownNamespace)).status).toBe(200);
  });
});

describe("mergeValues", () => {
  const paris = { value: { "@type": "string", value: "paris" }, content: "paris" };
  const merge = (entity: object, values: object[], more: object = {}) =>
    post("/rest/nlp/merge", { ...travel, entity, values, ...more });

  it("200 does not merge values of a dictionary", async () => {
    const answer = await merge(city, [{ ...paris, initial: true }, paris]);
    expect(answer).toEqual({ status: 200, body: {} });
  });

  it("200 without values", async () => {
    expect(await merge(city, [])).toEqual({ status: 200, body: {} });
  });

  it("400 for an unknown application", async () => {
    expect(await merge(city, [], { applicationName: "nope" })).toMatchObject(
      refusal(400, "unknown-application", "/applicationName"),
    );
  });

  it("400 for a kind of value that is neither one of Tock's nor a class", async () => {
    const { status, body } = await merge(city, [{ value: { "@type": "nothing" } }]);
    expect([status, body.errors[0].code]).toEqual([400, "invalid-request"]);
    expect(body.errors[0].params.pointer).toMatch(/^\/values\/0\/value/);
  });

  it("401 for a foreign namespace when paths are protected", async () => {
    const body = { ...travel, entity: city, values: [] };
    const ask = (headers: Record<string, string>) =>
      protectedNlu.post("/rest/nlp/merge", body, headers);
    expect((await ask(foreignNamespace)).status).toBe(401);
    expect((await ask(ownNamespace)).status).toBe(200);
  });
});
