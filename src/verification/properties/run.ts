import fc from "fast-check";
import { type Document, isJsonObject, type Json, type JsonObject } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { own } from "../../own.ts";
import type { Finding } from "../finding.ts";
import { basic, groupOf, type Session } from "../live/session.ts";
import { edits } from "../transactions/creating.ts";
import { exampleParts, requestOf } from "../transactions/example-request.ts";
import { leftOut, onlyReads } from "../transactions/left-out.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { mutations } from "./mutations.ts";

/** Fields that name objects of the run: they keep their values. */
const fixed = new Set([
  "namespace",
  "applicationName",
  "applicationId",
  "botId",
  "_id",
  "intentId",
  "nlpModel",
  "botApplicationConfigurationId",
  "searchQuery",
]);

/**
 * The part with random requests: bodies and queries that the schemas allow, and bodies with one change. They are sent
 * only to operations that read, and as texts of the chat: nothing random is stored. Limited in time; a seed repeats it.
 * @param time seconds for all operations
 */
export async function checkProperties(
  session: Session,
  { time, seed }: { time: number; seed: number },
): Promise<void> {
  const { contract, chosen, user, readOnly } = session;
  const operations = [...contract.operations.values()].filter(
    (operation) =>
      chosen(operation) &&
      onlyReads(operation) &&
      leftOut(operation, readOnly) === null &&
      operation.subject !== "events" &&
      operation.subject !== "session" &&
      hasInput(operation) &&
      (user !== null || operation.roles === "public"),
  );
  const end = performance.now() + time * 1000;
  for (const [index, operation] of operations.entries()) {
    const share = (end - performance.now()) / (operations.length - index);
    if (share <= 0) {
      session.checks.leftOut(
        groupOf(operation),
        `${operation.operationId}: random requests`,
        operation.operationId,
        "no time was left for random requests (--time)",
      );
    } else await checkOperation(session, operation, share, seed);
  }
}

function hasInput({ parameters, requestTypes }: Operation): boolean {
  return (
    requestTypes.includes("application/json") ||
    parameters.some(({ in: place }) => place === "query")
  );
}

async function checkOperation(
  session: Session,
  operation: Operation,
  milliseconds: number,
  seed: number,
): Promise<void> {
  const { checks, caller, examiner } = session;
  const name = `${operation.operationId}: random requests`;
  let smallest: Finding[] = [];
  const known = new Map<string, Finding>();
  const property = fc.asyncProperty(requestsOf(session, operation), async (sent) => {
    const got = await caller.send(sent);
    const findings = examiner.findings(operation, caller.urlOf(sent.path), sent, got);
    const violations = findings.filter(({ kind }) => kind === "violation");
    for (const finding of findings)
      if (finding.kind === "known deviation") known.set(finding.summary, finding);
    checks.add(groupOf(operation), name, got.took, []);
    if (violations.length > 0) smallest = violations;
    return violations.length === 0;
  });
  await fc.check(property, {
    seed,
    numRuns: 100_000,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
    endOnFailure: false,
  });
  for (const finding of [...known.values(), ...smallest])
    checks.note(groupOf(operation), name, finding);
}

/** Requests of an operation: the example with random values in the fields that a caller can choose. */
function requestsOf(session: Session, operation: Operation) {
  const { contract, names, user } = session;
  const document = contract.documents.get(operation.api) as Document;
  const right = exampleParts(document, operation, names);
  own(edits, operation.operationId)?.(right, names);
  const headers = user && operation.api !== "web-connector" ? { authorization: basic(user) } : {};
  const body = bodiesOf(document, operation, right.body);
  return fc.record({ body, query: queriesOf(document, operation, right.query) }).map((random) => {
    const parts = { ...right, ...random, headers: { ...right.headers, ...headers } };
    return requestOf(operation, parts);
  });
}

function bodiesOf(
  document: Document,
  operation: Operation,
  right: Json | undefined,
): fc.Arbitrary<Json | undefined> {
  const schema = operation.definition.requestBody?.content?.["application/json"]?.schema;
  if (schema === undefined || right === undefined) return fc.constant(right);
  const random = arbitraryOf(document, schema as JsonObject).map((value) => placed(value, right));
  return fc.oneof({ weight: 3, arbitrary: random }, { weight: 1, arbitrary: mutations(right) });
}

/** A random body that only names objects of the run. */
function placed(value: Json, right: Json): Json {
  if (!isJsonObject(value) || !isJsonObject(right)) return value;
  const kept = Object.entries(right).filter(([name]) => fixed.has(name));
  const free = Object.entries(value).filter(
    ([name]) => !fixed.has(name) || !Object.hasOwn(right, name),
  );
  return Object.fromEntries([...free, ...kept]);
}

function queriesOf(
  document: Document,
  operation: Operation,
  right: ReadonlyMap<string, string>,
): fc.Arbitrary<Map<string, string>> {
  const free = operation.parameters.filter(
    ({ in: place, name }) => place === "query" && !fixed.has(name) && !right.has(name),
  );
  const model = Object.fromEntries(
    free.map(({ name, schema }) => [name, arbitraryOf(document, schema ?? {})]),
  );
  return fc.record(model, { requiredKeys: [] }).map((values) => {
    const texts = Object.entries(values).map(
      ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
    );
    return new Map([...right, ...texts]);
  });
}
