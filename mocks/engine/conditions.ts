import { readReference } from "./request.ts";
import type { Condition, Conditions, Test } from "./scenario.ts";
import { absent, fill, type TemplateValues } from "./templates.ts";

/** Whether all conditions hold for a request. */
export function holds(conditions: Conditions | undefined, values: TemplateValues): boolean {
  return Object.entries(conditions ?? {}).every(([reference, condition]) =>
    meets(readReference(reference, values.facts, values.captured), condition, values),
  );
}

function meets(value: unknown, condition: Condition, values: TemplateValues): boolean {
  if (typeof condition === "object" && condition !== null) return passes(value, condition);
  const wanted = fill(condition, values);
  return wanted !== absent && equals(value, wanted);
}

function passes(value: unknown, test: Test): boolean {
  const { contains, startsWith, oneOf, atLeast, present } = test;
  if (present !== undefined && present !== (value !== undefined && value !== null)) return false;
  if (contains !== undefined && ![contains].flat().some((part) => includes(value, part)))
    return false;
  if (startsWith !== undefined && !folded(value).startsWith(folded(startsWith))) return false;
  if (oneOf !== undefined && !oneOf.some((one) => equals(value, one))) return false;
  return atLeast === undefined || Number(value) >= atLeast;
}

function includes(value: unknown, part: string): boolean {
  if (Array.isArray(value)) return value.some((item) => includes(item, part));
  return folded(value).includes(folded(part));
}

function folded(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
}

/** Values of a path or a query are texts, so numbers are compared as texts too. */
function equals(value: unknown, wanted: unknown): boolean {
  if (value === undefined || value === null || wanted === null) return (value ?? null) === wanted;
  return typeof value !== "object" && String(value) === String(wanted);
}
