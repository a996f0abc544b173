import type { Value, ValueInput } from "../definitions.ts";

/** The fields of Tock's own kinds of values. */
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
 * A value of a caller with the fields of its kind only, since an answer may hold it again, and answers hold nothing that
 * is not described. What an evaluator that is no part of Tock has written is left as it is.
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
