/**
 * Every operation that is served and not public, called by those who belong to another namespace. What is tried comes
 * from the contract: `x-tenant` says which names are refused and how, the examples have the names.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../src/contract/caller.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf, type Json } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import type { Claim } from "../../src/contract/tenancy/claims.ts";
import { enterNamespace } from "../../src/studio/access/namespace.ts";
import { changesOf, prepareWorld } from "../conformance/world/world.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { addTwins, NamedRequest, own, type Place } from "./twins.ts";

const password = "password";
/** One user for each role, and one who has them all; all of them own their namespace, and belong to no other. */
const intruders = [...roles.map((role) => [role]), [...roles]].map((has) => ({
  login: `${has.join("-")}@intruders.com`,
  password,
  namespace: own,
  roles: has,
}));
const chief = intruders.at(-1)?.login ?? "";
const owner = { login: "admin@app.com", password, namespace: "app", roles };

const contract = loadContract();
const operations = [...contract.operations.values()].filter(({ api, roles: who, claims }) =>
  api === "admin" ? who !== "public" : api === "nlu" && claims.length > 0,
);

/** One request for each example of the body. */
function requestsOf(operation: Operation): NamedRequest[] {
  const [media] = Object.values(operation.definition.requestBody?.content ?? {});
  const document = contract.documents.get(operation.api) as Document;
  const bodies = [...examplesOf(document, media).values()];
  return (bodies.length > 0 ? bodies : [undefined]).map(
    (body) => new NamedRequest(operation, body),
  );
}

const cases = operations.map((each) => [each.operationId, each] as const);

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, protectNlu: true, users: [owner, ...intruders] });
  // Models play no part here, and each of hundreds of worlds would train its own.
  await server.understanding.close();
});
afterAll(async () => {
  await server.close();
  expect(server.logged.filter((line) => line.startsWith("error"))).toEqual([]);
});

interface World {
  /** Whether the intruders use intents of the others. */
  shared: boolean;
  before: Rows;
  /** What was ever written: as long as it stays the same, so does the world. */
  changes: number;
}

let world: World | null = null;
async function prepare(shared: boolean): Promise<World> {
  if (world?.shared === shared && world.changes === (await changesOf(server))) return world;
  await server.store.reset();
  await prepareWorld(server);
  for (const { login, namespace } of [owner, ...intruders]) {
    await enterNamespace(server.store, login, namespace);
  }
  await addTwins(server, chief, shared);
  world = { shared, before: await readRows(), changes: await changesOf(server) };
  return world;
}

interface Rows {
  /** Rows that are not the intruders', by table and text. */
  theirs: Set<string>;
  /** Texts that only these rows have: ids, sentences, keys. */
  secrets: Set<string>;
}

type Row = Record<string, Json>;

/** What a caller may read wherever he belongs: it is nobody's. */
const ofEverybody = /duckling:|tock:/;

async function readRows(): Promise<Rows> {
  let text = "";
  for await (const part of server.store.export(true)) text += part;
  const tables = JSON.parse(text).tables as Record<string, Row[]>;
  const ownIds = new Set(
    Object.values(tables)
      .flat()
      .filter(({ namespace }) => namespace === own)
      .map(({ id }) => String(id)),
  );
  const ownDialogs = new Set(
    (tables.dialogIndex ?? [])
      .filter(({ namespace }) => namespace === own)
      .map(({ number }) => number),
  );
  const isOwn = (table: string, row: Row) => {
    const line = JSON.stringify({
      ...row,
      document: withoutMemberships(row.document ?? null),
    });
    return (
      ownIds.has(String(row.id)) ||
      ownIds.has(String(row.applicationId)) ||
      ownIds.has(String(row.runId ?? row.planId ?? row.configurationId)) ||
      (table === "dialogTexts" && ownDialogs.has(row.number ?? null)) ||
      // Which intents an intent shares is its own matter, not that of those it shares.
      (table === "sharedIntents" && ownIds.has(String(row.intentId))) ||
      line.includes(`"${own}`)
    );
  };
  const theirs = new Set<string>();
  const secrets = new Set<string>();
  const known = new Set<string>();
  for (const [table, list] of Object.entries(tables)) {
    for (const row of list) {
      if (isOwn(table, row)) {
        collect(row, known);
        continue;
      }
      const line = `${table} ${JSON.stringify(withoutMemberships(row))}`;
      theirs.add(line);
      if (!ofEverybody.test(line)) collect(row, secrets);
    }
  }
  return { theirs, secrets: new Set(without(secrets, known)) };
}

/** Everybody may be made a member by others, and stays where he is. */
function withoutMemberships(value: Json): Json {
  if (Array.isArray(value)) {
    return value.filter((one) => !isMembership(one)).map(withoutMemberships);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutMemberships(inner)]),
  );
}

function isMembership(value: Json): boolean {
  return typeof value === "object" && value !== null && "namespace" in value && "owner" in value
    ? String(value.namespace).startsWith(own)
    : false;
}

function collect(value: Json, found: Set<string>): void {
  if (typeof value === "string") {
    const isTelling = /^[0-9a-f]{24}$/.test(value) || value.length > 14;
    if (isTelling && !/^\d{4}-\d\d-\d\dT/.test(value) && !value.includes("@")) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collect(inner, found);
  }
}

async function call(
  request: NamedRequest,
  login: string,
  foreign: (place: Place) => boolean,
): Promise<{ status: number; text: string; sent: string }> {
  const { operation } = request;
  const { path, body } = request.with(foreign);
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;
  const [type] = operation.requestTypes;
  const response = await fetch(server.url + path, {
    method: operation.method.toUpperCase(),
    headers: { authorization, ...(type === "application/json" ? { "content-type": type } : {}) },
    ...(type === undefined
      ? {}
      : { body: type === "multipart/form-data" ? formOf(body) : JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  return {
    status: response.status,
    text: await response.text(),
    sent: path + JSON.stringify(body),
  };
}

function formOf(files: Json): FormData {
  const form = new FormData();
  for (const [field, content] of Object.entries(files ?? {})) {
    form.append(field, new Blob([String(content)], { type: "application/json" }), "example.json");
  }
  return form;
}

/** Calls, and checks that the caller learns nothing and changes nothing of others. */
async function tryOut(
  request: NamedRequest,
  login: string,
  foreign: (place: Place) => boolean,
  { before, shared, changes }: World,
): Promise<number> {
  const { status, text, sent } = await call(request, login, foreign);
  expect(status, sent).toBeLessThan(500);
  if (!shared) {
    const told = [...before.secrets].filter((one) => text.includes(one) && !sent.includes(one));
    expect(told, sent).toEqual([]);
  }
  await server.store.database.settle();
  if (changes === (await changesOf(server))) return status;
  const after = await readRows();
  expect(without(before.theirs, after.theirs), sent).toEqual([]);
  expect(without(after.theirs, before.theirs), sent).toEqual([]);
  return status;
}

function without(texts: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...texts].filter((text) => !others.has(text));
}

const all = () => true;
const none = () => false;

/** The status for a foreign id or namespace at a place; a name beside its namespace is not foreign by itself. */
function refusalAt({ claims }: Operation, place: Place): number | undefined {
  return claims.find(({ references }) => references[0] === place)?.foreign;
}

describe("a caller of another namespace", () => {
  it("is tested with most of Studio's API", () => {
    expect(operations.length).toBeGreaterThan(80);
  });

  it("is tested at every place where the contract names an owner", () => {
    const tried = new Set(
      operations.flatMap((operation) =>
        requestsOf(operation).flatMap(({ places }) =>
          places.map((place) => `${operation.operationId} ${place}`),
        ),
      ),
    );
    // Names of applications and bots are the same in both namespaces: the namespace beside them tells.
    const byName = /^(session|.*\.(applicationName|name|botId|entityName|type))$/;
    const isName = ({ kind, references }: Claim, one: string) =>
      byName.test(one) || kind === "bot" || references.indexOf(one) > 0;
    const declared = operations.flatMap(({ operationId, claims }) =>
      claims.flatMap((claim) =>
        claim.references.filter((one) => !isName(claim, one)).map((one) => `${operationId} ${one}`),
      ),
    );
    expect(declared.filter((one) => !tried.has(one))).toEqual([]);
  });

  it.each(cases)("may use its own objects: %s", async (_, operation) => {
    for (const [index, request] of requestsOf(operation).entries()) {
      const status = await tryOut(request, chief, none, await prepare(false));
      if (index === 0) expect(status).not.toBe(401);
    }
  });

  it.each(cases)("reads and changes no foreign objects: %s", async (_, operation) => {
    const prepared = await prepare(false);
    expect(prepared.before.secrets.size).toBeGreaterThan(100);
    for (const request of requestsOf(operation)) {
      for (const { login } of intruders) {
        const isNamespace = (place: Place) => /(^|\.)namespace$/.test(place);
        await tryOut(request, login, all, prepared);
        await tryOut(request, login, (place) => !isNamespace(place), prepared);
      }
    }
  });

  it.each(cases)(
    "is refused for each foreign name among its own, and the other way round: %s",
    async (_, operation) => {
      for (const request of requestsOf(operation)) {
        for (const place of request.places) {
          const prepared = await prepare(false);
          const status = await tryOut(request, chief, (one) => one === place, prepared);
          const expected = refusalAt(operation, place);
          if (expected !== undefined) expect([place, status]).toEqual([place, expected]);
          await tryOut(request, chief, (one) => one !== place, await prepare(false));
        }
      }
    },
  );

  it.each(cases)("changes nothing that is shared with it: %s", async (_, operation) => {
    for (const request of requestsOf(operation)) {
      for (const place of [null, ...request.places]) {
        await tryOut(request, chief, (one) => one === place, await prepare(true));
      }
    }
  });
});

describe("a caller of the namespace itself", () => {
  it.each(cases)("is not refused: %s", async (_, operation) => {
    await prepare(false);
    const [request] = requestsOf(operation);
    if (!request) throw new Error("an operation has a request");
    const { status, text } = await call(request, owner.login, all);
    expect([status, text.slice(0, 200)]).not.toEqual([401, expect.anything()]);
  });
});
