import { describe, expect, it } from "vitest";
import { MockClients } from "../../../mocks/engine/clients.ts";
import {
  bodyFor,
  type Decision,
  decide,
  headersFor,
  type MockOperation,
  type RequestFacts,
  type Scenario,
  ScenarioRun,
} from "../../../mocks/engine/index.ts";

const operation: MockOperation = {
  operationId: "searchUsers",
  api: "admin",
  login: true,
  hints: {},
  responses: new Map([
    [
      200,
      {
        mediaType: "application/json",
        examples: new Map([
          ["two", { total: 2, start: 0, end: 2, users: [{ id: "a" }, { id: "b" }] }],
          ["none", { total: 0, start: 0, end: 0, users: [] }],
        ]),
      },
    ],
    [401, { mediaType: "application/json", examples: new Map([["noUser", { errors: [] }]]) }],
  ]),
};

const request = (facts: Partial<RequestFacts> = {}): RequestFacts => ({
  operationId: operation.operationId,
  path: {},
  query: {},
  headers: {},
  body: {},
  ...facts,
});

/** One response, as it would be sent. */
function respond(run: ScenarioRun, facts: Partial<RequestFacts> = {}, on = operation) {
  const decision = decide(on, request(facts), run) as Decision;
  const body = bodyFor(on, request(facts), run, decision);
  return {
    status: decision.status,
    example: decision.choice?.example,
    delay: decision.delay,
    body,
  };
}

/** The statuses, or names of examples, of some requests one after the other. */
function course(rules: Scenario["rules"], count: number, facts: Partial<RequestFacts>[] = []) {
  const run = new ScenarioRun({ rules });
  return Array.from({ length: count }, (_, index) => {
    const { status, example } = respond(run, facts[index % facts.length] ?? {});
    return status === 200 ? example : status;
  });
}

const to = (rule: object) => ({ operations: "*", ...rule }) as Scenario["rules"][number];

describe("what is responded", () => {
  it.each([
    ["no rule: the first example", [], "two"],
    ["an example", [to({ respond: { example: "none" } })], "none"],
    [
      "the first of several that there is",
      [to({ respond: { example: ["empty", "none"] } })],
      "none",
    ],
    ["a rule without its example", [to({ respond: { example: "empty" } })], "two"],
    ["a documented status", [to({ respond: { status: 401 } })], 401],
    ["another status does not match", [to({ respond: { status: 503 } })], "two"],
    ["another status, leniently", [to({ respond: { status: 503, lenient: true } })], 503],
    ["other operations", [to({ operations: ["getUser"], respond: { status: 401 } })], "two"],
    ["other APIs", [to({ apis: ["nlu"], respond: { status: 401 } })], "two"],
    ["operations with login", [to({ access: "login", respond: { status: 401 } })], 401],
    ["public operations", [to({ access: "public", respond: { status: 401 } })], "two"],
    ["the first rule wins", [to({ respond: {} }), to({ respond: { status: 401 } })], "two"],
  ])("%s", (_, rules, expected) => {
    expect(course(rules as Scenario["rules"], 1)).toEqual([expected]);
  });
});

describe("sequences", () => {
  const sequence = [{ status: 401, times: 2 }, { example: "none" }];

  it("stay at their last response", () => {
    expect(course([to({ sequence })], 5)).toEqual([401, 401, "none", "none", "none"]);
  });

  it("begin again if they repeat", () => {
    expect(course([to({ sequence, repeat: true })], 5)).toEqual([401, 401, "none", 401, 401]);
  });

  it("count by a value of the request", () => {
    const facts = [{ path: { id: "1" } }, { path: { id: "2" } }];
    expect(course([to({ sequence, per: "path.id" })], 6, facts)).toEqual([
      401,
      401,
      401,
      401,
      "none",
      "none",
    ]);
  });

  it("count for each client", () => {
    const clients = new MockClients({ name: "s", scenario: { rules: [to({ sequence })] } });
    const statuses = ["a", "b", "a", "b", "a", "b"].map(
      (name) => respond(clients.run(name)).status,
    );
    expect(statuses).toEqual([401, 401, 401, 401, 200, 200]);
  });
});

describe("conditions", () => {
  const body = { query: "Weather in Paris", size: 10, tags: ["urgent"], nothing: null };
  it.each([
    [{ "body.query": "Weather in Paris" }, true],
    [{ "body.query": "weather in paris" }, false],
    [{ "body.query": { contains: "WEATHER" } }, true],
    [{ "body.query": { contains: ["rain", "paris"] } }, true],
    [{ "body.query": { startsWith: "weather" } }, true],
    [{ "body.query": { startsWith: "paris" } }, false],
    [{ "body.tags": { contains: "urgent" } }, true],
    [{ "body.tags.0": "urgent" }, true],
    [{ "body.size": 10 }, true],
    [{ "body.size": { atLeast: 11 } }, false],
    [{ "body.missing": { atLeast: 0 } }, false],
    [{ "body.size": { oneOf: [5, 10] } }, true],
    [{ "query.size": 10 }, true],
    [{ "body.nothing": null }, true],
    [{ "body.nothing": { present: false } }, true],
    [{ "body.missing": { present: true } }, false],
    [{ "body.constructor.name": { present: true } }, false],
    [{ "path.id": "{{query.id}}" }, true],
    [{ "path.id": "{{query.other}}" }, false],
    [{ "header.X-Tenant": "app" }, true],
    [{ "body.size": 10, "path.id": "2" }, false],
  ])("%j: %s", (when, expected) => {
    const facts = {
      body,
      path: { id: "1" },
      query: { id: "1", size: "10" },
      headers: { "x-tenant": "app" },
    };
    const rules = [to({ when, respond: { status: 401 } })];
    expect(course(rules, 1, [facts])).toEqual([expected ? 401 : "two"]);
  });
});

describe("bodies", () => {
  it("are literal, with templates that keep the type of a value", () => {
    const body = {
      name: "{{body.name}}",
      size: "{{body.size}}",
      text: "Hello {{body.name}}, {{body.missing | nobody}}",
      gone: "{{body.missing}}",
      partly: "a {{body.missing}}",
    };
    const run = new ScenarioRun({ rules: [to({ respond: { body } })] });
    expect(respond(run, { body: { name: "anna", size: 3 } })).toMatchObject({
      status: 200,
      body: { name: "anna", size: 3, text: "Hello anna, nobody" },
    });
    expect(respond(run, { body: { name: "anna" } }).body).not.toHaveProperty("gone");
  });

  it("change values of an example, and no others", () => {
    const set = { "users.0.id": "{{query.id}}", "users.7.id": "x", "nothing.here": 1, total: 7 };
    const run = new ScenarioRun({ rules: [to({ respond: { set } })] });
    expect(respond(run, { query: { id: "c" } }).body).toEqual({
      total: 7,
      start: 0,
      end: 2,
      users: [{ id: "c" }, { id: "b" }],
    });
    expect(respond(run).body).toMatchObject({ users: [{ id: "a" }, { id: "b" }] });
    // The examples of the contract stay as they are.
    expect(respond(new ScenarioRun({ rules: [] })).body).toMatchObject({ total: 2 });
  });

  const paged = { ...operation, hints: { page: "users" } };
  it.each([
    [{ start: 0, size: 1 }, undefined, { total: 2, start: 0, end: 1 }, 1],
    [{ start: 1, size: 10 }, undefined, { total: 2, start: 1, end: 2 }, 1],
    [{ start: 5, size: 10 }, undefined, { total: 2, start: 2, end: 2 }, 0],
    [{ start: 9_990, size: 20 }, 10_000, { total: 10_000, start: 9_990, end: 10_000 }, 10],
    [{ start: -1, size: 20 }, undefined, { total: 2, start: 0, end: 2 }, 2],
    [{ start: 0, size: 10 }, 0, { total: 0, start: 0, end: 0 }, 0],
  ])("contain the page %j of %s", (body, total, numbers, count) => {
    const rules = total === undefined ? [] : [to({ respond: { total } })];
    const page = respond(new ScenarioRun({ rules }), { body }, paged).body as { users: unknown[] };
    expect(page).toMatchObject(numbers);
    expect(page.users).toHaveLength(count);
  });

  it("repeat entries with ids of their own", () => {
    const id = "6b035d4624e5751f5536253a";
    const list: MockOperation = {
      ...operation,
      responses: new Map([
        [
          200,
          { mediaType: "application/json", examples: new Map([["one", [{ _id: id, of: id }]]]) },
        ],
      ]),
    };
    const run = new ScenarioRun({ rules: [to({ respond: { total: 1_000 } })] });
    const body = respond(run, {}, list).body as { _id: string; of: string }[];
    expect(new Set(body.map(({ _id }) => _id)).size).toBe(1_000);
    expect(new Set(body.map(({ of }) => of))).toEqual(new Set([id]));
  });

  it("contain values that an earlier response had", () => {
    const rules = [
      to({
        when: { "query.do": "create" },
        respond: { body: { _id: "{{random.id}}" }, capture: { user: "_id", name: "query.name" } },
      }),
      to({
        when: { "path.id": "{{captured.user}}" },
        respond: { body: { _id: "{{captured.user}}", name: "{{captured.name}}" } },
      }),
      to({ respond: { status: 401 } }),
    ];
    const run = new ScenarioRun({ rules });
    const created = respond(run, { query: { do: "create", name: "anna" } }).body as { _id: string };
    expect(created._id).toMatch(/^[0-9a-f]{24}$/);
    expect(respond(run, { path: { id: created._id } }).body).toEqual({ ...created, name: "anna" });
    expect(respond(run, { path: { id: "other" } }).status).toBe(401);
    // A new run repeats the numbers, and knows nothing of the first one.
    const again = new ScenarioRun({ rules });
    expect(respond(again, { path: { id: created._id } }).status).toBe(401);
    expect(respond(again, { query: { do: "create" } }).body).toEqual(created);
  });
});

describe("a response that would take all memory", () => {
  const large = { body: { text: "x".repeat(1_000_000) } };

  it.each([
    ["a text of many templates", { a: "{{body.text}} ".repeat(100) }],
    ["a list of templates with the whole body", Array(100).fill("{{body}}")],
  ])("is refused: %s", (_, body) => {
    const run = new ScenarioRun({ rules: [{ operations: "*", respond: { body, lenient: true } }] });
    expect(() => respond(run, large)).toThrow("more than 50000000 characters");
    expect(respond(run, { body: { text: "x" } }).status).toBe(200);
  });

  it("is refused: a text that each request doubles", () => {
    const body = { a: "{{captured.a | x}}{{captured.a | x}}" };
    const respondTwice = { body, capture: { a: "a" }, lenient: true };
    const run = new ScenarioRun({ rules: [{ operations: "*", respond: respondTwice }] });
    const doubled = () => {
      for (let count = 0; count < 30; count++) respond(run);
    };
    expect(doubled).toThrow("more than 50000000 characters");
  });

  it("is refused: a list of too many entries", () => {
    const users = Array(2).fill({ id: "x".repeat(100) });
    const examples = new Map([["two", { total: 2, users }]]);
    const all = { ...operation, responses: new Map([[200, { mediaType: null, examples }]]) };
    const run = new ScenarioRun({ rules: [{ operations: "*", respond: { total: 1_000_000 } }] });
    expect(() => respond(run, {}, all)).toThrow("more than 50000000 characters");
  });
});

describe("delays and headers", () => {
  it("spread within the range, the same in each run", () => {
    const rules = [to({ respond: { delay: { min: 100, max: 200 } } })];
    const delays = () => {
      const run = new ScenarioRun({ rules, seed: 7 });
      return Array.from({ length: 50 }, () => respond(run).delay);
    };
    const [first, second] = [delays(), delays()];
    expect(first).toEqual(second);
    expect(Math.min(...first)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...first)).toBeLessThanOrEqual(200);
    expect(new Set(first).size).toBeGreaterThan(20);
  });

  it("have templates, and no line breaks", () => {
    const run = new ScenarioRun({ rules: [] });
    const headers = { "X-User": "{{body.user}}", "X-None": "{{body.none}}" };
    const facts = request({ body: { user: "a\r\nSet-Cookie: b" } });
    expect(headersFor({ headers }, facts, run)).toEqual({ "X-User": "a  Set-Cookie: b" });
    const strange = request({ body: { user: `é中\u0001${"x".repeat(20_000)}` } });
    const value = headersFor({ headers }, strange, run)["X-User"];
    expect([value?.slice(0, 5), value?.length]).toEqual(["é??xx", 8_000]);
  });
});

describe("what Prefer names", () => {
  it("comes before the scenario, and is null if the operation does not have the response", () => {
    const run = new ScenarioRun({ rules: [to({ respond: { status: 401 } })] });
    const ask = (wish: object) => decide(operation, request(), run, wish);
    expect(ask({ example: "none" })).toMatchObject({ status: 200, choice: { example: "none" } });
    expect(ask({ code: 401 })).toMatchObject({ status: 401, choice: { example: "noUser" } });
    expect(ask({ code: 503 })).toBeNull();
    expect(ask({ code: 401, example: "none" })).toBeNull();
    expect(ask({ delay: 70 })).toMatchObject({ status: 401, delay: 70 });
  });
});

describe("clients", () => {
  const always = (status: number) => ({
    name: String(status),
    scenario: { rules: [to({ respond: { status, lenient: true } })] },
  });
  const statusOf = (clients: MockClients, name: string) => respond(clients.run(name)).status;

  it("have the scenario of all, or their own", () => {
    const clients = new MockClients(always(401));
    clients.select(always(503), "a");
    expect([statusOf(clients, "a"), statusOf(clients, "b")]).toEqual([503, 401]);
    clients.select(null, "a");
    expect(statusOf(clients, "a")).toBe(200);
    clients.select(always(500));
    expect([statusOf(clients, "a"), statusOf(clients, "b")]).toEqual([500, 500]);
    expect(respond(clients.run("a", always(404))).status).toBe(404);
  });

  it("are dropped if there are too many, those first that were away longest", () => {
    const clients = new MockClients();
    clients.select(always(503), "first");
    clients.select(always(503), "second");
    for (let index = 0; index < 999; index++) {
      clients.run(`client ${index}`);
      clients.run("second");
    }
    expect([statusOf(clients, "first"), statusOf(clients, "second")]).toEqual([200, 503]);
  });
});
