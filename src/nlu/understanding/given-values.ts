import type { Value, ValueInput } from "../definitions.ts";

/** The fields of Tock's own value types. */
const fieldsByKind: ReadonlyMap<string, readonly string[]> = new Map([
  ["number", ["value"]],
  ["ordinal", ["value"]],
  ["distance", ["value", "unit"]],
  ["volume", ["value", "unit"]],
  ["amountOfMoney", ["value", "unit"]],
  ["temperature", ["value", "unit"]],
  ["duration", ["value"]],
  ["dateEntity", ["date", "grain"]],
  ["dateIntervalEntity", ["date", "toDate"]],
  ["email", ["value"]],
  ["url", ["value"]],
  ["phoneNumber", ["value"]],
  ["string", ["value", "candidates"]],
  ["customWrapper", ["klass", "value"]],
  ["unknown", []],
]);

/**
 * A caller's value with only the fields of its type, because a response may contain it, and responses have no
 * undocumented fields. Values of evaluators outside Tock are unchanged.
 */
export function readValue(given: ValueInput): Value {
  const kind = given["@type"];
  const fields = fieldsByKind.get(kind);
  if (!fields) return given as Value;
  const value = { "@type": kind, ...pick(given, fields) } as Record<string, unknown>;
  if (kind === "dateIntervalEntity") {
    value.date = readValue(value.date as ValueInput);
    value.toDate = readValue(value.toDate as ValueInput);
  }
  if (kind === "string") {
    const candidates = (value.candidates ?? []) as object[];
    value.candidates = candidates.map((each) => pick(each, ["value", "probability"]));
  }
  return value as Value;
}

function pick(from: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(from).filter(([name]) => fields.includes(name)));
}
