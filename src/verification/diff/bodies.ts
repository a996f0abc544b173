import type { JsonObject } from "../../contract/openapi.ts";
import { breaksNone, breaksOf, type LocalChange, type Side } from "./change.ts";
import { type ComparedOperation, object } from "./operations.ts";
import type { SchemaComparison } from "./schemas/compare.ts";

/** The two documents, and the comparison of their schemas. */
export interface Comparing {
  before: object;
  after: object;
  schemas: SchemaComparison;
}

/** Changes of the request body of an operation. */
export function requestChanges(
  before: ComparedOperation,
  after: ComparedOperation,
  comparing: Comparing,
): LocalChange[] {
  const old = object(comparing.before, before.definition.requestBody);
  const now = object(comparing.after, after.definition.requestBody);
  const pointer = `${after.pointer}/requestBody`;
  const place = "request body";
  const found: LocalChange[] = [];
  if (!old.required && now.required) {
    const breaks = breaksOf("request", "narrowed");
    found.push({
      rule: "body-required",
      text: "now required",
      place,
      pointer,
      side: "request",
      breaks,
    });
  }
  if (old.required && !now.required) {
    const breaks = breaksOf("request", "widened");
    found.push({
      rule: "body-optional",
      text: "no longer required",
      place,
      pointer,
      side: "request",
      breaks,
    });
  }
  return [...found, ...contentChanges(old, now, { place, pointer, side: "request" }, comparing)];
}

/** Changes of the statuses, headers and bodies of an operation's responses. */
export function responseChanges(
  before: ComparedOperation,
  after: ComparedOperation,
  comparing: Comparing,
): LocalChange[] {
  const old = new Map(Object.entries(before.definition.responses));
  const now = new Map(Object.entries(after.definition.responses));
  const found: LocalChange[] = [];
  for (const status of new Set([...old.keys(), ...now.keys()])) {
    const place = `response ${status}`;
    const pointer = `${(now.has(status) ? after : before).pointer}/responses/${status}`;
    const at = { place, pointer, side: "response" as const };
    // Callers handle errors by their class.
    const isError = /^[45]/.test(status);
    if (!now.has(status)) {
      const breaks = isError ? breaksNone : breaksOf("response", "narrowed");
      found.push({ ...at, rule: "status-removed", text: "status removed", breaks });
    } else if (!old.has(status)) {
      const breaks = isError ? breaksNone : breaksOf("response", "widened");
      found.push({ ...at, rule: "status-added", text: "status added", breaks });
    } else {
      const one = object(comparing.before, old.get(status));
      const other = object(comparing.after, now.get(status));
      found.push(...headerChanges(one, other, at, comparing));
      found.push(...contentChanges(one, other, at, comparing));
    }
  }
  return found;
}

type At = Pick<LocalChange, "place" | "pointer"> & { side: Side };

/** The members of a part of a document, by names that its author chose. */
function membersOf(part: unknown): Map<string, JsonObject> {
  return new Map(Object.entries((part ?? {}) as JsonObject) as [string, JsonObject][]);
}

/** Media types are chosen by the caller (Content-Type, Accept): a new one is a request that old servers do not know. */
function contentChanges(
  before: JsonObject,
  after: JsonObject,
  at: At,
  comparing: Comparing,
): LocalChange[] {
  const { place, side } = at;
  const old = membersOf(before.content);
  const now = membersOf(after.content);
  const found: LocalChange[] = [];
  for (const type of new Set([...old.keys(), ...now.keys()])) {
    const pointer = `${at.pointer}/content/${type.replaceAll("/", "~1")}`;
    const one = old.get(type);
    const other = now.get(type);
    if (!one) {
      const breaks = { callers: false, servers: true };
      found.push({
        ...at,
        pointer,
        rule: "media-type-added",
        text: `media type \`${type}\` added`,
        breaks,
      });
    } else if (!other) {
      const breaks = { callers: true, servers: false };
      found.push({
        ...at,
        pointer,
        rule: "media-type-removed",
        text: `media type \`${type}\` removed`,
        breaks,
      });
    } else {
      const node = (name: string, key: string, schema: unknown) => ({
        schema: (schema ?? {}) as JsonObject,
        pointer: `${pointer}/${key}`,
        place: name,
      });
      const body = (media: JsonObject) => node(place, "schema", media.schema);
      const event = (media: JsonObject) => node("event", "x-event-schema", media["x-event-schema"]);
      found.push(...comparing.schemas.compare(body(one), body(other), side));
      found.push(...comparing.schemas.compare(event(one), event(other), side));
    }
  }
  return found;
}

function headerChanges(
  before: JsonObject,
  after: JsonObject,
  at: At,
  comparing: Comparing,
): LocalChange[] {
  const old = membersOf(before.headers);
  const now = membersOf(after.headers);
  const found: LocalChange[] = [];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const one = old.has(name) ? object(comparing.before, old.get(name)) : null;
    const other = now.has(name) ? object(comparing.after, now.get(name)) : null;
    const here = {
      ...at,
      place: `${at.place}, header ${name}`,
      pointer: `${at.pointer}/headers/${name}`,
    };
    const was = one?.required === true;
    const is = other?.required === true;
    const breaks = { callers: was && !is, servers: is && !was };
    if (!other) found.push({ ...here, rule: "header-removed", text: "header removed", breaks });
    else if (!one) found.push({ ...here, rule: "header-added", text: "header added", breaks });
    else {
      if (was !== is) {
        const text = is ? "now required" : "no longer required";
        found.push({ ...here, rule: is ? "header-required" : "header-optional", text, breaks });
      }
      const node = (header: JsonObject) => ({
        ...here,
        schema: (header.schema ?? {}) as JsonObject,
      });
      found.push(...comparing.schemas.compare(node(one), node(other), "response"));
    }
  }
  return found;
}
