/** The thread that reads uploaded dumps, see dump-file.ts. */

import { parentPort, workerData } from "node:worker_threads";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { loadContract } from "../../contract/documents.ts";
import { readJson, type TextSource } from "../../contract/json-text.ts";
import { withoutDiscriminators } from "../../contract/openapi.ts";
import { Problem } from "../../contract/problem.ts";
import { entriesOf } from "../../contract/request-errors.ts";
import { type Violation, violation } from "../../contract/validator.ts";
import { checkApplicationDump } from "../../store/import-application.ts";
import { checkSentencesDump } from "../../store/import-sentences.ts";
import type { Dumps, WorkerAnswer, WorkerInput } from "./dump-file.ts";

type Dump = Dumps["ApplicationDumpInput"] | Dumps["SentencesDumpInput"];
type Sentence = NonNullable<Dump["sentences"]>[number];

/** The schema of their sentences. */
const sentenceOf = {
  ApplicationDumpInput: "ClassifiedSentenceInput",
  SentencesDumpInput: "SentenceDumpInput",
};

/** Violations after which no other sentence is looked at. */
const most = 20;

/** Characters of a value up to which every violation of it is looked for. */
const thoroughSize = 8_000;

/** Fields beside the sentences; others are not ours, and may be long. */
const fields = ["application", "entityTypes", "intents", "faqs", "applicationName", "language"];

/** About the characters of one page: the thread that takes it must not stop for long. */
const pageWeight = 50_000;

/** @throws Problem 400 when the file does not hold such a dump */
function readDump({ kind, file }: WorkerInput): Dump {
  const source = { name: `the file "${file.name}"`, pointer: `/${token(file.field)}` };
  const dump = readJson(Buffer.concat(file.blocks), source) as Dump;
  validate(kind, dump, source);
  try {
    if ("application" in dump) checkApplicationDump(dump);
    else checkSentencesDump(dump);
  } catch (error) {
    throw error instanceof Problem ? moved(error, source) : error;
  }
  return dump;
}

/** Judges the dump without its sentences, then each of these: looking for all violations at once takes too long. */
function validate(kind: keyof Dumps, dump: Dump, { name, pointer }: TextSource): void {
  const judge = judgeOf();
  const { sentences } = dump ?? {};
  const isList = Array.isArray(sentences);
  const violations = judge(kind, isList ? { ...dump, sentences: [] } : dump);
  for (const [index, sentence] of (isList ? sentences : []).entries()) {
    if (violations.length >= most) break;
    for (const found of judge(sentenceOf[kind], sentence)) {
      violations.push({ ...found, pointer: `/sentences/${index}${found.pointer}` });
    }
  }
  if (violations.length === 0) return;
  throw new Problem(400, entriesOf(violations, name, { location: "body", pointer }));
}

/** What judges a value by a schema of the contract; of a large one it tells the first violation. */
function judgeOf(): (schema: string, value: unknown) => Violation[] {
  const document = loadContract().documents.get("nlu");
  if (!document) throw new Error("no document for nlu");
  const components = withoutDiscriminators(document.components);
  const [all, first] = [true, false].map((allErrors) => {
    const ajv = new Ajv2020({ strict: false, allErrors, useDefaults: true });
    addFormats.default(ajv);
    return ajv.addSchema({ $id: "nlu", components });
  });
  const check = (ajv: Ajv2020 | undefined, schema: string, value: unknown) => {
    const validate = ajv?.getSchema(`nlu#/components/schemas/${schema}`);
    return validate?.(value) ? [] : (validate?.errors ?? []).map(violation);
  };
  return (schema, value) => {
    const found = check(first, schema, value);
    const thorough = found.length > 0 && JSON.stringify(value).length <= thoroughSize;
    return thorough ? check(all, schema, value) : found;
  };
}

/** What is said of a dump, said of the file that holds it. */
function moved({ status, errors }: Problem, { pointer }: TextSource): Problem {
  return new Problem(
    status,
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

/** The next sentences, from `start` on. */
function pageOf(sentences: readonly Sentence[], start: number): Sentence[] {
  let end = start;
  for (let weight = 0; weight < pageWeight && end < sentences.length; end++) {
    weight += JSON.stringify(sentences[end]).length;
  }
  return sentences.slice(start, end);
}

function answer(input: WorkerInput): void {
  let dump: Dump;
  try {
    dump = readDump(input);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, errors } = error;
    parentPort?.postMessage({ refused: { status, errors } } satisfies WorkerAnswer);
    return;
  }
  const known = Object.entries(dump).filter(([name]) => fields.includes(name));
  const sentences = dump.sentences ?? [];
  let next = 0;
  parentPort?.on("message", () => {
    const page = pageOf(sentences, next);
    next += page.length;
    parentPort?.postMessage(page);
  });
  parentPort?.postMessage({ dump: Object.fromEntries(known) } satisfies WorkerAnswer);
}

answer(workerData as WorkerInput);
