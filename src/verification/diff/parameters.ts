import type { LocalChange } from "./change.ts";
import { breaksNone, breaksOf } from "./change.ts";
import type { ComparedOperation, PlacedParameter } from "./operations.ts";
import { need, type SchemaComparison } from "./schemas/compare.ts";

/** Changes of the parameters of an operation. */
export function parameterChanges(
  before: ComparedOperation,
  after: ComparedOperation,
  schemas: SchemaComparison,
): LocalChange[] {
  const found: LocalChange[] = [];
  for (const [key, old] of before.parameters) {
    const now = after.parameters.get(key);
    found.push(...(now ? changed(old, now, schemas) : [removed(old)]));
  }
  for (const [key, now] of after.parameters)
    if (!before.parameters.has(key)) found.push(added(now));
  return found;
}

function changed(
  old: PlacedParameter,
  now: PlacedParameter,
  schemas: SchemaComparison,
): LocalChange[] {
  const found: LocalChange[] = [];
  const at = placeOf(now);
  const was = old.parameter.required === true;
  const is = now.parameter.required === true;
  if (old.parameter.name !== now.parameter.name) {
    const text = `renamed, was \`${old.parameter.name}\``;
    found.push({ ...at, rule: "parameter-renamed", text, breaks: breaksNone });
  }
  if (!was && is) {
    const breaks = breaksOf("request", "narrowed");
    found.push({ ...at, rule: "parameter-required", text: "now required", breaks });
  }
  if (was && !is) {
    const breaks = breaksOf("request", "widened");
    found.push({ ...at, rule: "parameter-optional", text: "no longer required", breaks });
  }
  if (styleOf(old) !== styleOf(now)) {
    const text = `written as ${styleOf(now)}, was ${styleOf(old)}`;
    const breaks = breaksOf("request", "both");
    found.push({ ...at, rule: "parameter-style-changed", text, breaks });
  }
  return [...found, ...schemas.compare(schemaOf(old), schemaOf(now), "request")];
}

function removed(one: PlacedParameter): LocalChange {
  const required = one.parameter.required === true;
  const breaks = { callers: true, servers: required };
  return {
    ...placeOf(one),
    rule: "parameter-removed",
    text: `${need(required)} parameter removed`,
    breaks,
  };
}

function added(one: PlacedParameter): LocalChange {
  const required = one.parameter.required === true;
  const breaks = { callers: required, servers: true };
  return {
    ...placeOf(one),
    rule: "parameter-added",
    text: `${need(required)} parameter added`,
    breaks,
  };
}

function placeOf({ parameter, pointer }: PlacedParameter) {
  return {
    place: `${parameter.in} parameter ${parameter.name}`,
    pointer,
    side: "request" as const,
  };
}

function schemaOf(one: PlacedParameter) {
  const { place, pointer } = placeOf(one);
  return { schema: one.parameter.schema ?? {}, pointer: `${pointer}/schema`, place };
}

function styleOf({ parameter }: PlacedParameter): string {
  const style =
    parameter.style ?? (parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple");
  const explode = parameter.explode ?? style === "form";
  return `${style}${explode ? ", exploded" : ""}`;
}
