/** The rule about `x-tenant`: what the request names that the caller must own. extensions.md describes the key. */
import { resolved } from "./resolving.js";

/** Kinds that are a key of their own. */
const plain = new Set(["application", "bot", "namespace", "entityType"]);

/** Kinds that are written as `owned: kind, by: reference`. */
const owned = new Set([
  "action",
  "connector",
  "dataset",
  "datasetRun",
  "dialog",
  "evaluation",
  "evaluationSample",
  "faq",
  "file",
  "intent",
  "label",
  "story",
  "testPlan",
  "testPlanExecution",
]);

/** Kinds that a request may name by a namespace and a name. */
const qualified = new Set(["application", "entityType"]);

const relations = ["member", "owner", "reader"];
const options = new Set(["as", "foreign", "missing", "name", "of", "optional", "usedBy"]);

/** `x-tenant` is there, and its references, statuses and names lead somewhere. */
export function tenantDeclared() {
  let path = "";
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation(operation, ctx) {
        const tenant = operation["x-tenant"];
        if (tenant === undefined) {
          ctx.report({
            message:
              "Say with x-tenant what the request names that the caller must own: see specs/rules/extensions.md.",
          });
          return;
        }
        const report = (message) =>
          ctx.report({ message, location: ctx.location.child(["x-tenant"]) });
        for (const message of faults(tenant, { operation, path, ctx })) report(message);
      },
    },
  };
}

function* faults(tenant, context) {
  if (tenant === "session") return;
  if (tenant?.none !== undefined) {
    const alone = Object.keys(tenant).length === 1;
    if (alone && /^[A-Z].{9,119}\.$/.test(tenant.none)) return;
    yield "Write `none` alone, with a sentence that says why nothing is owned.";
    return;
  }
  const claims = Array.isArray(tenant) ? tenant : [tenant];
  if (claims.length === 0) yield "Name at least one thing, or write `session` or `none`.";
  const names = new Set();
  for (const claim of claims) {
    if (typeof claim !== "object" || claim === null) {
      yield "Write each claim as a map, such as `{ application: path.applicationId }`.";
      continue;
    }
    yield* claimFaults(claim, names, context);
    const name = claim.name ?? claim.owned ?? Object.keys(claim).find((key) => plain.has(key));
    if (names.has(name)) yield `Give the second \`${name}\` a \`name\` of its own.`;
    names.add(name);
  }
}

function* claimFaults(claim, earlier, { operation, path, ctx }) {
  const keys = Object.keys(claim);
  const kinds = keys.filter((key) => plain.has(key));
  const isOwned = claim.owned !== undefined;
  const kind = isOwned ? claim.owned : kinds[0];
  if (kinds.length + (isOwned ? 1 : 0) !== 1) {
    yield `Name one of ${[...plain, "owned"].join(", ")} in each claim.`;
    return;
  }
  if (isOwned && !owned.has(kind)) yield `Use one of ${[...owned].join(", ")} as \`owned\`.`;
  const unknown = keys.filter(
    (key) => !plain.has(key) && !options.has(key) && !(isOwned && /^(owned|by)$/.test(key)),
  );
  if (unknown.length > 0) yield `Take ${unknown.join(", ")} out of the claim.`;
  if (claim.as !== undefined && !relations.includes(claim.as))
    yield `Make \`as\` one of ${relations.join(", ")}; without it the current namespace is meant.`;
  for (const option of ["of", "usedBy"]) {
    if (claim[option] === undefined || earlier.has(claim[option])) continue;
    yield `Make \`${option}\` the name of an earlier claim.`;
  }
  for (const option of ["missing", "foreign"]) {
    const status = claim[option];
    if (status !== undefined && ![200, 204, 400, 401, 404].includes(status))
      yield `Make \`${option}\` one of 200, 204, 400, 401, 404.`;
    if (!operation.responses?.[status ?? 401])
      yield `Document ${status ?? 401}, which is returned for \`${kind}\`.`;
  }
  const reference = isOwned ? claim.by : claim[kind];
  if (Array.isArray(reference) && !qualified.has(kind))
    yield `Name ${kind} by one reference; only ${[...qualified].join(" and ")} have qualified names.`;
  const parts = Array.isArray(reference) ? reference : [reference];
  if (parts.length > 2) yield "Name it by one reference, or by a namespace and a name.";
  for (const [index, part] of parts.entries()) {
    if (part === "session" && index === 0 && parts.length === 2) continue;
    if (!leadsSomewhere(String(part), operation, path, ctx))
      yield `Let \`${part}\` name a path parameter, a query parameter or a property of the body.`;
  }
}

function leadsSomewhere(reference, operation, path, ctx) {
  const [location, ...steps] = reference.split(".");
  if (location === "path") return steps.length === 1 && path.includes(`{${steps[0]}}`);
  if (location === "query") {
    const parameters = (operation.parameters ?? []).map((one) => resolved(one, ctx));
    return parameters.some((one) => one?.in === "query" && one.name === steps[0]);
  }
  if (location !== "body") return false;
  const body = resolved(operation.requestBody, ctx);
  const from = operation.requestBody?.$ref
    ? ctx.resolve(operation.requestBody).location
    : ctx.location;
  const content = Object.values(body?.content ?? {})[0];
  return content !== undefined && hasProperty(content.schema, steps, from.source.absoluteRef, ctx);
}

/** Whether a schema, its `allOf` members or its variants have the property that a list of names leads to. */
function hasProperty(schema, [step, ...rest], file, ctx) {
  if (step === undefined) return true;
  if (!schema) return false;
  if (schema.$ref) {
    const { node, location } = ctx.resolve(schema, file);
    return hasProperty(node, [step, ...rest], location?.source.absoluteRef ?? file, ctx);
  }
  const own = schema.properties?.[step];
  if (own !== undefined && hasProperty(own, rest, file, ctx)) return true;
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return parts.some((part) => hasProperty(part, [step, ...rest], file, ctx));
}
