/** Whether a response is what Tock answered, but for ids, instants and what training decides. */

import type { Json } from "../../../src/contract/openapi.ts";
import { isObject } from "./pointer.ts";
import { hasHole } from "./variables.ts";

export interface Difference {
  kind: "status" | "content-type" | "shape" | "value" | "order";
  pointer: string;
  text: string;
}

/** Texts of which every value of the form will do. */
const forms = [
  /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?:\[[\w/]+\])?$/,
  /^PT?[\d.]+[HMSD][\dHMS.]*$/,
  /^\d{4}-\d\d-\d\d$/,
];
/** The same within longer texts. */
const partForms: readonly [RegExp, string][] = [
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<uuid>"],
  [/(?<![0-9a-zA-Z])[0-9a-f]{24}(?![0-9a-zA-Z])/g, "<id>"],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g, "<instant>"],
  [/\d{4}-\d\d-\d\d/g, "<day>"],
];
/** Numbers that depend on the model or the machine. */
const volatileNumber = /probabilit|^duration|averageDiff|^averageScore$|^version$/i;
const volatileKeys = new Set(["otherIntentsProbabilities", "originalIntentsProbabilities"]);
/** Lists that are sets. */
const setKeys = new Set(["supportedLocales", "dimensions", "values", "flags"]);

/** A whole different document needs no complete list. */
const most = 40;

/**
 * @param volatile pointers below which only types count
 */
export function compare(want: Json, got: Json, volatile: readonly string[] = []): Difference[] {
  const found: Difference[] = [];
  compareAt(want, got, "", "", volatile, found);
  return found;
}

/** Secrets are masked here, which is declared (`plain-secret` in specs/shared/deviations.yaml). */
const secretKeys = new Set(["apiKey", "password", "secretKey"]);
const mask = "********";

function compareAt(
  want: Json,
  got: Json,
  pointer: string,
  key: string,
  volatile: readonly string[],
  found: Difference[],
): void {
  if (found.length > most) return;
  const add = (kind: Difference["kind"], text: string, at = pointer) =>
    found.push({ kind, pointer: at || "/", text });
  const isVolatile = volatile.some((each) => pointer === each || pointer.startsWith(`${each}/`));
  const [kindWanted, kindGot] = [kindOf(want), kindOf(got)];
  if (kindWanted !== kindGot) {
    // A probability may be "NaN".
    const either = new Set([kindWanted, kindGot]);
    if (volatileNumber.test(key) && either.has("number") && either.has("string")) return;
    add("shape", `${kindGot}, expected ${kindWanted}`);
  } else if (isObject(want) && isObject(got)) {
    if (isVolatile || volatileKeys.has(key)) return;
    for (const [name, value] of Object.entries(want)) {
      const own = got[name];
      if (own === undefined) add("shape", "missing", `${pointer}/${name}`);
      else compareAt(value, own, `${pointer}/${name}`, name, volatile, found);
    }
    for (const name of Object.keys(got)) {
      if (!Object.hasOwn(want, name)) add("shape", "not in Tock", `${pointer}/${name}`);
    }
  } else if (Array.isArray(want) && Array.isArray(got)) {
    compareLists(want, got, pointer, key, isVolatile, volatile, found);
  } else if (secretKeys.has(key) && want !== "" && got === mask) {
    return;
  } else if (!isVolatile && !sameScalar(want, got, key)) {
    add("value", `${JSON.stringify(got)}, expected ${JSON.stringify(want)}`.slice(0, 320));
  }
}

function compareLists(
  want: readonly Json[],
  got: readonly Json[],
  pointer: string,
  key: string,
  isVolatile: boolean,
  volatile: readonly string[],
  found: Difference[],
): void {
  const both = (index: number, into: Difference[]) =>
    compareAt(want[index] as Json, got[index] as Json, `${pointer}/${index}`, key, volatile, into);
  if (isVolatile || want.length !== got.length) {
    if (!isVolatile) {
      found.push({
        kind: "value",
        pointer: pointer || "/",
        text: `${got.length} elements, expected ${want.length}`,
      });
    }
    if (want.length > 0 && got.length > 0) both(0, found);
    return;
  }
  const here: Difference[] = [];
  for (const index of want.keys()) both(index, here);
  if (here.length > 0 && sameInAnyOrder(want, got, pointer, key, volatile)) {
    if (!setKeys.has(key))
      found.push({ kind: "order", pointer: pointer || "/", text: "other order" });
  } else found.push(...here);
}

function sameInAnyOrder(
  want: readonly Json[],
  got: readonly Json[],
  pointer: string,
  key: string,
  volatile: readonly string[],
): boolean {
  const rest = [...got];
  for (const each of want) {
    const index = rest.findIndex((other) => {
      const found: Difference[] = [];
      compareAt(each, other, `${pointer}/-`, key, volatile, found);
      return found.length === 0;
    });
    if (index < 0) return false;
    rest.splice(index, 1);
  }
  return true;
}

function sameScalar(want: Json, got: Json, key: string): boolean {
  if (want === got) return true;
  if (typeof want === "number") return volatileNumber.test(key);
  if (typeof want !== "string" || typeof got !== "string") return false;
  // A text of Tock's own words is left out of the recording.
  if (hasHole(want)) return true;
  if (forms[0]?.test(want)) return got !== "";
  if (forms.some((form) => form.test(want) && form.test(got))) return true;
  if (want === "<svg>") return got.includes("<svg");
  return neutral(want) === neutral(got);
}

function neutral(text: string): string {
  return partForms.reduce((changed, [form, name]) => changed.replaceAll(form, name), text);
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
