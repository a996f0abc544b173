/** The process that reads uploaded dumps, see dump-file.ts. */

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Channel } from "../../children/channel.ts";
import { serveParent } from "../../children/serve-parent.ts";
import { loadContract } from "../../contract/documents.ts";
import { readJson, type TextSource } from "../../contract/json-text.ts";
import { withoutDiscriminators } from "../../contract/openapi.ts";
import { Problem } from "../../contract/problem.ts";
import { entriesOf } from "../../contract/request-errors.ts";
import { type Violation, violation } from "../../contract/validator.ts";
import { checkApplicationDump } from "../../studio/sentences/import-application.ts";
import { checkSentencesDump } from "../../studio/sentences/import-sentences.ts";
import {
  type DumpAnswer,
  type DumpMessage,
  type DumpOrder,
  type DumpRequest,
  type Dumps,
  lists,
} from "./dump-file.ts";

type Dump = Dumps[keyof Dumps];

/** Violations after which no other sentence is looked at. */
const most = 20;

/** Characters of a value up to which every violation of it is looked for. */
const thoroughSize = 8_000;

/** Fields beside the list; others are not ours, and may be long. */
const fields = new Set([
  ...["application", "entityTypes", "intents", "faqs", "applicationName", "language"],
  ...["namespace", "entityName", "onlyValues", "minDistance", "textSearch"],
]);

/** About the characters of one page: the process that takes it must not stop for long. */
const pageWeight = 50_000;

/** @throws Problem 400 when the file does not hold such a dump */
function readDump({ kind, file, bareIntents }: DumpOrder, bytes: Uint8Array): Dump {
  const source = { name: `the file "${file.name}"`, pointer: `/${token(file.field)}` };
  const dump = readJson(bytes, source) as Dump;
  validate(kind, dump, source);
  try {
    if ("application" in dump) checkApplicationDump(dump);
    else if ("applicationName" in dump) checkSentencesDump(dump, bareIntents);
  } catch (error) {
    throw error instanceof Problem ? moved(error, source) : error;
  }
  return dump;
}

/** Judges the dump without its list, then each of what is in it: looking for all violations at once takes too long. */
function validate(kind: keyof Dumps, dump: Dump, { name, pointer }: TextSource): void {
  const judge = judgeOf(kind === "DictionaryDataInput" ? "admin" : "nlu");
  const { field, schema } = lists[kind];
  const list = listOf(kind, dump);
  const violations = judge(kind, list ? { ...dump, [field]: [] } : dump);
  for (const [index, item] of (list ?? []).entries()) {
    if (violations.length >= most) break;
    for (const found of judge(schema, item)) {
      violations.push({ ...found, pointer: `/${field}/${index}${found.pointer}` });
    }
  }
  if (violations.length === 0) return;
  throw new Problem(entriesOf(violations, name, { location: "body", pointer }));
}

/** The list of a dump; `null` when it has none. */
function listOf(kind: keyof Dumps, dump: Dump): unknown[] | null {
  const list = (dump as unknown as Record<string, unknown> | null)?.[lists[kind].field];
  return Array.isArray(list) ? list : null;
}

/** What judges a value by a schema of the contract; of a large one it tells the first violation. */
function judgeOf(api: "admin" | "nlu"): (schema: string, value: unknown) => Violation[] {
  const document = loadContract().documents.get(api);
  if (!document) throw new Error(`no document for ${api}`);
  const components = withoutDiscriminators(document.components);
  const [all, first] = [true, false].map((allErrors) => {
    const ajv = new Ajv2020({ strict: false, allErrors, useDefaults: true });
    addFormats.default(ajv);
    return ajv.addSchema({ $id: api, components });
  });
  const check = (ajv: Ajv2020 | undefined, schema: string, value: unknown) => {
    const validate = ajv?.getSchema(`${api}#/components/schemas/${schema}`);
    return validate?.(value) ? [] : (validate?.errors ?? []).map(violation);
  };
  return (schema, value) => {
    const found = check(first, schema, value);
    const thorough = found.length > 0 && JSON.stringify(value).length <= thoroughSize;
    return thorough ? check(all, schema, value) : found;
  };
}

/** What is said of a dump, said of the file that holds it. */
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

/** What comes next in the list, from `start` on. */
function pageOf(list: readonly unknown[], start: number): unknown[] {
  let end = start;
  for (let weight = 0; weight < pageWeight && end < list.length; end++) {
    weight += JSON.stringify(list[end]).length;
  }
  return list.slice(start, end);
}

serveParent<DumpMessage, DumpRequest>(async (channel) => {
  const order = (await channel.receive()) as DumpOrder;
  const answer = answerOf(order, await readFile(channel));
  if ("refused" in answer) return channel.send(answer);
  const known = Object.entries(answer.dump).filter(([name]) => fields.has(name));
  await channel.send({ dump: Object.fromEntries(known) });
  const list = listOf(order.kind, answer.dump as Dump) ?? [];
  for (let next = 0; ; ) {
    await channel.receive();
    const page = pageOf(list, next);
    next += page.length;
    await channel.send(page);
  }
});

async function readFile(channel: Channel<DumpMessage, DumpRequest>): Promise<Uint8Array> {
  const blocks: Uint8Array[] = [];
  for (;;) {
    const block = (await channel.receive()) as Uint8Array;
    if (block.length === 0) return Buffer.concat(blocks);
    blocks.push(block);
  }
}

function answerOf(order: DumpOrder, bytes: Uint8Array): DumpAnswer {
  try {
    return { dump: readDump(order, bytes) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { refused: error.errors };
  }
}
