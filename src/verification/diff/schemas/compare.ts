import type { Breaks, Effect, LocalChange, Side } from "../change.ts";
import { breaksOf } from "../change.ts";
import { minus } from "../sets.ts";
import { keywordChanges, shown } from "./bounds.ts";
import { type Node, referenced, referenceOf } from "./node.ts";
import { type Shape, shapeOf } from "./shape.ts";
import {
  alternativesOf,
  isOpen,
  isTakenApart,
  paired,
  variantName,
  writtenUnions,
} from "./variants.ts";

/** The changes of one schema, and the pairs of referenced schemas below it. */
interface Visit {
  changes: LocalChange[];
  /** Keys of other visits. */
  next: Set<string>;
}

/**
 * Compares schemas of two documents. Schemas that are references are compared once per side, however many operations
 * use them, and may contain themselves.
 */
export class SchemaComparison {
  readonly #before: object;
  readonly #after: object;
  readonly #visits = new Map<string, Visit>();

  constructor(before: object, after: object) {
    this.#before = before;
    this.#after = after;
  }

  /** All changes that a message of this schema can show. */
  compare(before: Node, after: Node, side: Side): LocalChange[] {
    const start: Visit = { changes: [], next: new Set() };
    this.#compare(before, after, side, start);
    const found = [...start.changes];
    const seen = new Set<string>();
    const open = [...start.next];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const visit = this.#visits.get(key);
      found.push(...(visit?.changes ?? []));
      open.push(...(visit?.next ?? []));
    }
    return found;
  }

  #compare(before: Node, after: Node, side: Side, visit: Visit): void {
    const old = referenceOf(before);
    const now = referenceOf(after);
    if (old === null || now === null) {
      this.#alternatives(before, after, side, visit);
      return;
    }
    const key = `${side} ${old} ${now}`;
    visit.next.add(key);
    if (this.#visits.has(key)) return;
    const inner: Visit = { changes: [], next: new Set() };
    this.#visits.set(key, inner);
    this.#alternatives(referenced(this.#before, old), referenced(this.#after, now), side, inner);
  }

  #alternatives(before: Node, after: Node, side: Side, visit: Visit): void {
    const old = alternativesOf(this.#before, before);
    const now = alternativesOf(this.#after, after);
    const report = reporter(visit, side);
    if (old.nullable && !now.nullable)
      report(after, "nullable-removed", "no longer nullable", "narrowed");
    if (!old.nullable && now.nullable) report(after, "nullable-added", "now nullable", "widened");
    const { pairs, removed, added } = paired(
      { document: this.#before, variants: old.variants },
      { document: this.#after, variants: now.variants },
    );
    const open = isOpen(this.#before, old.variants);
    for (const node of removed) {
      const name = variantName(this.#before, node);
      report(
        { ...before, place: after.place },
        "variant-removed",
        `variant \`${name}\` removed`,
        "narrowed",
      );
    }
    for (const node of added) {
      const name = variantName(this.#after, node);
      report(after, "variant-added", `variant \`${name}\` added`, open ? "none" : "widened");
    }
    for (const [one, other] of pairs) this.#variant(one, other, side, visit, open);
  }

  #variant(before: Node, after: Node, side: Side, visit: Visit, open: boolean): void {
    if (referenceOf(before) !== null && referenceOf(after) !== null) {
      this.#compare(before, after, side, visit);
      return;
    }
    const old = shapeOf(this.#before, before);
    const now = shapeOf(this.#after, after);
    const report = reporter(visit, side);
    const types = typeEffect(old, now);
    if (types !== "none") report(after, "type-changed", typeText(old, now), types);
    if (types === "both") return;
    if (!(isTakenApart(old) && isTakenApart(now)) && writtenUnions(old) !== writtenUnions(now)) {
      report(after, "unions-changed", "unions of too many combinations changed", "both");
    }
    valueChanges(old, now, report);
    for (const { rule, text, effect } of keywordChanges(old, now)) {
      // The variant for all else names the others: it follows them.
      if (!(rule === "not-changed" && open)) report(after, rule, text, effect);
    }
    if (side === "request") defaultChange(old, now, report);
    this.#properties(old, now, side, visit);
    this.#additional(old, now, side, visit);
    if (old.items && now.items) this.#compare(old.items, now.items, side, visit);
    else if (old.items) report(after, "items-changed", "type of the items removed", "widened");
    else if (now.items) report(after, "items-changed", "type of the items added", "narrowed");
  }

  #properties(old: Shape, now: Shape, side: Side, visit: Visit): void {
    const { changes } = visit;
    for (const [name, node] of old.properties) {
      const other = now.properties.get(name);
      const was = old.required.has(name);
      const is = now.required.has(name);
      if (!other) {
        changes.push(removedProperty({ ...node, place: `${now.node.place}.${name}` }, was, side));
        continue;
      }
      const report = reporter(visit, side);
      if (was && !is) report(other, "property-optional", "no longer required", "widened");
      if (!was && is) report(other, "property-required", "now required", "narrowed");
      this.#compare(node, other, side, visit);
    }
    for (const [name, node] of now.properties) {
      if (old.properties.has(name)) continue;
      const closed = old.additional === false;
      changes.push(addedProperty(node, now.required.has(name), side, closed));
    }
  }

  #additional(old: Shape, now: Shape, side: Side, visit: Visit): void {
    const report = reporter(visit, side);
    const openness = ({ additional }: Shape) =>
      additional === false ? 0 : additional === true || additional === undefined ? 2 : 1;
    const [from, to] = [openness(old), openness(now)];
    if (from === 1 && to === 1) {
      this.#compare(old.additional as Node, now.additional as Node, side, visit);
    }
    if (from === to) return;
    const effect = to < from ? "narrowed" : "widened";
    const words = ["refused", "of one schema", "allowed"];
    report(now.node, "additional-changed", `other properties ${words[to]}`, effect);
  }
}

type Reporter = (node: Node, rule: string, text: string, effect: Effect) => void;

function reporter({ changes }: Visit, side: Side): Reporter {
  return ({ pointer, place }, rule, text, effect) =>
    void changes.push({ rule, text, place, pointer, side, breaks: breaksOf(side, effect) });
}

/** Its value in requests of old callers has no effect any more; a response may always have omitted an optional one. */
function removedProperty(node: Node, required: boolean, side: Side): LocalChange {
  const breaks: Breaks =
    side === "request"
      ? { callers: true, servers: required }
      : { callers: required, servers: false };
  return {
    ...at(node),
    rule: "property-removed",
    text: `${need(required)} property removed`,
    side,
    breaks,
  };
}

/** An old server does not support the requests of new callers. */
function addedProperty(node: Node, required: boolean, side: Side, closed: boolean): LocalChange {
  const breaks: Breaks =
    side === "request"
      ? { callers: required, servers: true }
      : { callers: closed, servers: required };
  return {
    ...at(node),
    rule: "property-added",
    text: `${need(required)} property added`,
    side,
    breaks,
  };
}

function at({ pointer, place }: Node) {
  return { pointer, place };
}

export function need(required: boolean): string {
  return required ? "required" : "optional";
}

function typesOf({ types, values }: Shape): ReadonlySet<string> | null {
  if (types !== null) return minus(types, new Set(["null"]));
  return values && new Set([...values].filter((value) => value !== "null").map(jsonType));
}

function jsonType(text: string): string {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}

function typeEffect(before: Shape, after: Shape): Effect {
  const old = typesOf(before);
  const now = typesOf(after);
  if (old === null || now === null)
    return old === now ? "none" : old === null ? "narrowed" : "widened";
  const lost = [...old].some(
    (type) => !now.has(type) && !(type === "integer" && now.has("number")),
  );
  const gained = [...now].some(
    (type) => !old.has(type) && !(type === "integer" && old.has("number")),
  );
  if (lost && gained) return old.has("number") && now.has("integer") ? "narrowed" : "both";
  return lost ? "narrowed" : gained ? "widened" : "none";
}

function typeText(before: Shape, after: Shape): string {
  const words = (shape: Shape) => [...(typesOf(shape) ?? ["any"])].sort().join(" or ");
  return `type changed from ${words(before)} to ${words(after)}`;
}

function valueChanges(
  { values: old }: Shape,
  { node, values: now }: Shape,
  report: Reporter,
): void {
  const list = (values: Iterable<string>) =>
    [...values].map((text) => shown(JSON.parse(text))).join(", ");
  const none = new Set(["null"]);
  if (old === null && now === null) return;
  if (old === null)
    report(node, "enum-added", `limited to the values ${list(now ?? [])}`, "narrowed");
  else if (now === null)
    report(node, "enum-removed", "no longer limited to a list of values", "widened");
  else {
    const removed = minus(minus(old, now), none);
    const added = minus(minus(now, old), none);
    if (removed.size > 0)
      report(node, "enum-value-removed", `value ${list(removed)} removed`, "narrowed");
    if (added.size > 0) report(node, "enum-value-added", `value ${list(added)} added`, "widened");
  }
}

/** An omitted value of a request has another meaning now. Responses contain all values. */
function defaultChange(old: Shape, now: Shape, report: Reporter): void {
  const from = old.keywords.get("default");
  const to = now.keywords.get("default");
  if (from === undefined || to === undefined || JSON.stringify(from) === JSON.stringify(to)) return;
  report(
    now.node,
    "default-changed",
    `default changed from ${shown(from)} to ${shown(to)}`,
    "both",
  );
}
