/** Reads uploaded dumps: small ones in the server, large ones in a process of their own, see dump-file.ts. */

import { isUtf8 } from "node:buffer";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ApiName } from "../../contract/apis.ts";
import { packagedDocuments } from "../../contract/documents.ts";
import { readJson, type TextSource } from "../../contract/json-text.ts";
import { type Document, withoutDiscriminators } from "../../contract/openapi.ts";
import { Problem } from "../../contract/problem.ts";
import { compilesFast } from "../../contract/validation/compiling.ts";
import { type Explanation, explain, type Validate } from "../../contract/validation/explaining.ts";
import { formats } from "../../contract/validation/formats.ts";
import { InstantPlaces } from "../../contract/validation/instant-places.ts";
import { entriesOf } from "../../contract/validation/request-errors.ts";
import { withLinearUniqueItems } from "../../contract/validation/unique-items.ts";
import { violation } from "../../contract/validation/validator.ts";
import { parseWellFormed } from "../../contract/well-formed.ts";
import { checkApplicationDump } from "../../studio/sentences/import-application.ts";
import { checkSentencesDump } from "../../studio/sentences/import-sentences.ts";
import { type DumpOrder, type Dumps, lists, type Refused } from "./dump-kinds.ts";
import { scanDump } from "./dump-scan.ts";

type Dump = Dumps[keyof Dumps];

/** Maximum number of violations; after them, no other sentence is validated. */
const most = 20;

/** Maximum characters of a value of which every violation is looked for. */
const thoroughSize = 8_000;

/** Fields next to the list. Unknown fields are skipped, because they may be long. */
const fields = new Set([
  ...["application", "entityTypes", "intents", "faqs", "applicationName", "language"],
  ...["namespace", "entityName", "onlyValues", "minDistance", "textSearch"],
]);

/** Maximum elements of a file that is itself a list. */
const longest = 10_000;

/** A dump and its list, whose elements are read one by one. */
export interface DumpInParts {
  dump: Dump;
  /** `null` without a list. */
  list: Elements | null;
}

/** The elements of the list, each with its size in bytes; can be iterated again. */
export type Elements = Iterable<readonly [element: unknown, size: number]>;

/** @throws Problem 400 if the file is not a valid dump */
function readDump({ kind, file, bareIntents }: DumpOrder, bytes: Uint8Array): DumpInParts {
  const source = { name: `the file "${file.name}"`, pointer: `/${token(file.field)}` };
  const read = inParts(kind, bytes, source) ?? whole(kind, bytes, source);
  try {
    return judged(kind, read, bareIntents, source);
  } catch (error) {
    // A part of the file is not valid JSON: parsing the whole file gives the position.
    if (error instanceof SyntaxError) readJson(bytes, source);
    throw error;
  }
}

function inParts(kind: keyof Dumps, bytes: Uint8Array, source: TextSource): DumpInParts | null {
  if (!isUtf8(bytes) || isWholeList(kind)) return null;
  const scanned = scanDump(bytes, lists[kind].field);
  if (!scanned) return null;
  const { rest, bounds } = scanned;
  const dump = readOrNull(rest, source);
  if (dump === null) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list: Elements = {
    *[Symbol.iterator]() {
      for (let at = 0; at < bounds.length; at += 2) {
        const [begin = 0, end = 0] = bounds.subarray(at, at + 2);
        yield [parseWellFormed(text.toString("utf8", begin, end)), end - begin];
      }
    },
  };
  return { dump, list };
}

/** `null` if it is not JSON: the position of the error is found in the whole text. */
function readOrNull(rest: Uint8Array, source: TextSource): Dump | null {
  try {
    return readJson(rest, source) as Dump;
  } catch {
    return null;
  }
}

function whole(kind: keyof Dumps, bytes: Uint8Array, source: TextSource): DumpInParts {
  const dump = readJson(bytes, source) as Dump;
  const list = isWholeList(kind)
    ? dump
    : (dump as unknown as Record<string, unknown> | null)?.[lists[kind].field];
  if (!Array.isArray(list)) return { dump, list: null };
  const all = list as unknown[];
  const elements = all.map((element) => [element, JSON.stringify(element).length] as const);
  // A list that is too long is validated, and refused.
  if (isWholeList(kind))
    return { dump: all.length > longest ? dump : ([] as never), list: elements };
  return { dump: { ...dump, [lists[kind].field]: [] }, list: elements };
}

/** Whether the file itself is the list. */
function isWholeList(kind: keyof Dumps): boolean {
  return "isWhole" in lists[kind];
}

/** The same dump, its elements with the defaults of the contract and times in UTC. */
function judged(
  kind: keyof Dumps,
  { dump, list }: DumpInParts,
  bareIntents: boolean,
  source: TextSource,
): DumpInParts {
  const { explained, places } = judgesOf(kind);
  validate(kind, { dump, list }, explained, source);
  const normalize = (schema: string, value: unknown) =>
    places.normalize({ $ref: `#/components/schemas/${schema}` }, value);
  normalize(kind, dump);
  const complete: Elements | null = list && {
    *[Symbol.iterator]() {
      for (const [element, size] of list) {
        explained(lists[kind].schema, element);
        yield [normalize(lists[kind].schema, element), size];
      }
    },
  };
  const sentences = {
    *[Symbol.iterator]() {
      for (const [element] of complete ?? []) yield element as never;
    },
  };
  try {
    if ("application" in dump) checkApplicationDump({ ...dump, sentences });
    else if ("applicationName" in dump) checkSentencesDump({ ...dump, sentences }, bareIntents);
  } catch (error) {
    throw error instanceof Problem ? moved(error, source) : error;
  }
  return { dump, list: complete };
}

/** Violations of a value, by a named schema. */
type Explainer = (schema: string, value: unknown) => Explanation[];

/** Validates the dump without its list, then each element: all violations at once would take too long. */
function validate(
  kind: keyof Dumps,
  { dump, list }: DumpInParts,
  explained: Explainer,
  { name, pointer }: TextSource,
): void {
  const { field, schema } = lists[kind];
  const violations = explained(kind, dump);
  let index = 0;
  for (const [element] of list ?? []) {
    if (violations.length >= most) break;
    for (const found of explained(schema, element)) {
      const place = isWholeList(kind) ? `/${index}` : `/${field}/${index}`;
      violations.push({ ...found, pointer: place + found.pointer });
    }
    index++;
  }
  if (violations.length === 0) return;
  throw new Problem(
    entriesOf(violations, { location: "body", pointer, name: name.replace("the ", "") }),
  );
}

function apiOf(kind: keyof Dumps): ApiName {
  return kind === "DictionaryDataInput" || kind === "LabelsFile" ? "admin" : "nlu";
}

/** Validates and normalizes the dumps of an API. */
interface Judges {
  explained: Explainer;
  places: InstantPlaces;
}

const judgesByApi = new Map<ApiName, Judges>();

function judgesOf(kind: keyof Dumps): Judges {
  const api = apiOf(kind);
  let judges = judgesByApi.get(api);
  if (!judges) {
    const document = packagedDocuments().documents.get(api);
    if (!document) throw new Error(`no document for ${api}`);
    judges = { explained: explainerOf(document), places: new InstantPlaces(document) };
    judgesByApi.set(api, judges);
  }
  return judges;
}

/** Explains violations by the schemas of the contract; for a large value, only the first one. */
function explainerOf(document: Document): Explainer {
  const components = withoutDiscriminators(document.components);
  const judgeOf = (allErrors: boolean): Validate => {
    const ajv = withLinearUniqueItems(
      new Ajv2020({
        strict: false,
        strictNumbers: true,
        allErrors,
        formats,
        useDefaults: true,
        inlineRefs: false,
        ...compilesFast,
      }),
    );
    ajv.addSchema({ $id: "contract:", components });
    return (pointer, value) => {
      const validate = ajv.getSchema(`contract:${pointer}`);
      return validate?.(value) ? [] : (validate?.errors ?? []).map(violation);
    };
  };
  const first = judgeOf(false);
  let all: Validate | undefined;
  return (schema, value) => {
    const pointer = `#/components/schemas/${schema}`;
    const found = first(pointer, value);
    if (found.length === 0) return [];
    const thorough = JSON.stringify(value).length <= thoroughSize;
    if (!thorough) return explain(document, pointer, value, first, found).slice(0, 1);
    all ??= judgeOf(true);
    return explain(document, pointer, value, all);
  };
}

/** Violations of a dump as violations of the file that contains it. */
function moved({ errors }: Problem, { pointer }: TextSource): Problem {
  return new Problem(
    errors.map((entry) => ({
      ...entry,
      params: { ...entry.params, pointer: pointer + (entry.params?.pointer ?? "") },
    })),
  );
}

/** One token of a JSON pointer. */
function token(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The known fields of a dump and its list, or why the file is refused. */
export function readOrRefuse(order: DumpOrder, bytes: Uint8Array): DumpInParts | Refused {
  try {
    const { dump, list } = readDump(order, bytes);
    const known = Object.entries(dump).filter(([name]) => fields.has(name));
    return { dump: Object.fromEntries(known) as unknown as Dump, list };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { refused: error.errors };
  }
}
