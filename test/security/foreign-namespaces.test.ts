/** Every operation of Studio's API that is served, called by those who belong to another namespace, role by role. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../src/contract/caller.ts";
import { isMissing } from "../conformance/dredd/emulated.ts";
import { prepareWorld } from "../conformance/world.ts";
import { type ExampleCall, exampleCalls } from "../support/calls.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const own = "intruders";
const password = "password";
/** One user for each role, and one who has them all; all of them own their namespace, and belong to no other. */
const intruders = [...roles.map((role) => [role]), [...roles]].map((has) => ({
  login: `${has.join("-")}@intruders.com`,
  password,
  namespace: own,
  roles: has,
}));
const owner = { login: "admin@app.com", password, namespace: "app", roles };

const calls = exampleCalls().filter(
  ({ operation }) =>
    operation.api === "admin" && operation.roles !== "public" && !isMissing(operation.operationId),
);

const membership = new RegExp(`,?\\{"namespace":"${own}","owner":\\w+\\}`, "g");

/** What a caller may read wherever he belongs: it is nobody's. */
const ofEverybody = /duckling:|tock:/;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users: [owner, ...intruders] });
});
afterAll(async () => {
  await server.close();
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
});

interface Row {
  id?: string;
  namespace?: string;
  applicationId?: string;
}

/** All rows there are, by table and text, without those of the intruders' own. */
async function rows(): Promise<Set<string>> {
  let text = "";
  for await (const part of server.store.export(true)) text += part;
  const theirs = await server.store.applications.ofNamespace(own);
  const marked = [`"${own}"`, `"${own}:`, ...theirs.map(({ _id }) => _id)];
  const found = new Set<string>();
  const tables = JSON.parse(text).tables as Record<string, Row[]>;
  const ownApplications = new Set(
    tables.applications?.filter(({ namespace }) => namespace === own).map(({ id }) => id),
  );
  for (const [table, list] of Object.entries(tables)) {
    for (const row of list) {
      if (ownApplications.has(row.applicationId)) continue;
      // Everybody may be made a member of the intruders' namespace, and stays where he is.
      const line = `${table} ${JSON.stringify(row)}`.replaceAll(membership, "");
      if (!marked.some((mark) => line.includes(mark))) found.add(line);
    }
  }
  return found;
}

/** Texts that only the namespaces of others have: ids, sentences, keys. */
async function marks(): Promise<string[]> {
  const found = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string" && (/^[0-9a-f]{24}$/.test(value) || value.length > 14)) {
      if (!/^\d{4}-\d\d-\d\dT/.test(value) && !value.includes("@")) found.add(value);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  for (const line of await rows()) {
    if (!ofEverybody.test(line)) collect(JSON.parse(line.slice(line.indexOf(" ") + 1)));
  }
  return [...found];
}

async function call(
  { path, init }: ExampleCall,
  login: string,
  edit: (body: string) => string = (body) => body,
) {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`);
  const { body } = init;
  const edited = typeof body === "string" ? { body: edit(body) } : {};
  const response = await fetch(server.url + path, { ...init, ...edited, headers });
  return { status: response.status, text: await response.text() };
}

/** Says that it is about the caller's own namespace, while every id and every other name is of others. */
const asOwn = (body: string) => body.replaceAll(/("namespace":)"[^"]*"/g, `$1"${own}"`);

describe("a caller of another namespace", () => {
  it("is tried with most of Studio's API", () => {
    expect(calls.length).toBeGreaterThan(40);
  });

  it.each(calls.map((each) => [each.operation.operationId, each] as const))(
    "learns and changes nothing: %s",
    async (_, each) => {
      await prepareWorld(server);
      const before = await rows();
      const secrets = await marks();
      expect(secrets.length).toBeGreaterThan(100);
      const sent = each.path + JSON.stringify(each.body ?? "");
      const unsaid = secrets.filter((mark) => !sent.includes(mark));
      for (const { login } of intruders) {
        for (const edit of [(body: string) => body, asOwn]) {
          const { status, text } = await call(each, login, edit);
          expect(unsaid.filter((mark) => text.includes(mark))).toEqual([]);
          expect(status).toBeLessThan(500);
        }
      }
      await server.store.flush();
      const after = await rows();
      expect([...before].filter((row) => !after.has(row))).toEqual([]);
      expect([...after].filter((row) => !before.has(row))).toEqual([]);
    },
  );

  it.each(calls.map((each) => [each.operation.operationId, each] as const))(
    "is what makes the difference: %s",
    async (_, each) => {
      await prepareWorld(server);
      const { status, text } = await call(each, owner.login);
      expect([status, text.slice(0, 200)]).not.toEqual([401, expect.anything()]);
    },
  );
});
