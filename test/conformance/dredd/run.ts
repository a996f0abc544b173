import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Contract, loadContract } from "../../../src/contract/documents.ts";
import type { Operation } from "../../../src/contract/operations.ts";
import { pruneToSubject } from "../../../src/contract/pruning.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import type { Targets, Transaction } from "./editing.ts";
import { emulatedTable, isShown, show } from "./emulated.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { prepare } from "./requests.ts";
import { startTargets } from "./targets.ts";

const require = createRequire(import.meta.url);
type Stats = { tests: number; passes: number; failures: number; errors: number; skipped: number };
const Dredd = require("dredd") as new (
  config: object,
) => {
  run(done: (error: Error | undefined, stats: Stats) => void): void;
};
// Its reporter prints every transaction in its own way; what matters is printed here.
const { default: reporterOutput } = require("dredd/build/reporters/reporterOutputLogger.js") as {
  default: { transports: { console: { silent: boolean } } };
};
reporterOutput.transports.console.silent = true;

const hookFile = fileURLToPath(new URL("./hooks.cjs", import.meta.url));

/** What one run of Dredd found. */
export interface DreddResult {
  name: string;
  run: number;
  passed: number;
  failures: string[];
  skipped: string[];
  /** Ids of the operations that gave at least one of their documented answers. */
  answered: ReadonlySet<string>;
}

/**
 * Runs Dredd for every subject of every API; its time grows with the square of the transactions in one run.
 * @param only names of subjects, such as `admin/intents`; all when there is none
 */
export async function runAll(
  contract: Contract,
  targets: Targets,
  only: readonly string[] = [],
): Promise<DreddResult[]> {
  const validator = new ContractValidator(contract);
  const subjects = Map.groupBy(
    contract.operations.values(),
    ({ api, subject }) => `${api}/${subject}`,
  );
  const results: DreddResult[] = [];
  for (const [name, operations] of subjects) {
    const [first] = operations;
    if (!first || (only.length > 0 && !only.includes(name))) continue;
    const { api, subject } = first;
    results.push(await runSubject(contract, validator, targets, name, api, subject));
  }
  return results;
}

/**
 * Runs Dredd for one subject.
 * @throws Error when the hooks did not judge every answer: without them Dredd checks next to nothing
 */
export async function runSubject(
  contract: Contract,
  validator: ContractValidator,
  targets: Targets,
  name: string,
  api: Operation["api"],
  subject: string,
  hooks: string = hookFile,
): Promise<DreddResult> {
  const document = contract.documents.get(api);
  if (!document) throw new Error(`no document for ${api}`);
  const folder = mkdtempSync(join(tmpdir(), "tock-contract-dredd-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, asciiJson(pruneToSubject(document, subject, { answers: true })));
  const answered = new Set<string>();
  const bench = {
    skipped: [] as string[],
    judged: 0,
    ...hookFunctions(contract, validator, targets, answered),
  };
  Object.assign(globalThis, { dreddBench: bench });
  const failures: string[] = [];
  try {
    const stats = await new Promise<Stats>((resolve, reject) => {
      const dredd = new Dredd({
        endpoint: targets.plain,
        path: [file],
        hookfiles: [hooks],
        loglevel: "silent",
        color: false,
        reporter: [],
        emitter: failureListener(failures),
      });
      dredd.run((error, result) => (error ? reject(error) : resolve(result)));
    });
    const judged = stats.tests - stats.skipped;
    if (bench.judged !== judged) {
      throw new Error(
        `${name}: the hooks judged ${bench.judged} of ${judged} answers; do they load?`,
      );
    }
    return { name, run: judged, passed: stats.passes, failures, skipped: bench.skipped, answered };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Dredd reads JSON as YAML, which takes no control characters; examples of bytes have some. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function hookFunctions(
  contract: Contract,
  validator: ContractValidator,
  targets: Targets,
  answered: Set<string>,
) {
  return {
    operationOf: (transaction: Transaction) => operationOf(contract, transaction),
    prepare: (transaction: Transaction, operation: Operation, status: number) =>
      prepare(transaction, operation, status, targets),
    judge(transaction: Transaction, operation: Operation) {
      const violations = judgeAnswer(validator, operation, transaction);
      if (violations.length === 0) answered.add(operation.operationId);
      return violations;
    },
  };
}

function operationOf(contract: Contract, { origin, request }: Transaction): Operation {
  for (const operation of contract.operations.values()) {
    if (
      operation.path === origin.resourceName &&
      operation.method === request.method.toLowerCase()
    ) {
      return operation;
    }
  }
  throw new Error(`no operation ${request.method} ${origin.resourceName}`);
}

function failureListener(failures: string[]) {
  const { EventEmitter } = require("node:events") as typeof import("node:events");
  const emitter = new EventEmitter();
  emitter.on("test fail", (test: { title: string; message: string }) => {
    failures.push(`${test.title}: ${test.message.trim().replaceAll("\n", " ")}`);
  });
  emitter.on("test error", (error: Error, test: { title: string }) => {
    failures.push(`${test.title}: ${error.message}`);
  });
  return emitter;
}

/** Prints what ran, why the rest did not, and what failed. */
function print(results: DreddResult[]): number {
  const sum = (count: (result: DreddResult) => number) => results.reduce((n, r) => n + count(r), 0);
  for (const { name, run, passed, failures, skipped } of results) {
    console.log(
      `${name.padEnd(28)} ${run} run, ${passed} passed, ${failures.length} failed, ${skipped.length} skipped`,
    );
    for (const reason of skipped) console.log(`    skipped  ${reason}`);
    for (const failure of failures) console.log(`    FAILED   ${failure}`);
  }
  const failed = sum((result) => result.failures.length);
  console.log(
    `Dredd: ${sum((result) => result.passed)} passed, ${failed} failed, ${sum((r) => r.skipped.length)} skipped`,
  );
  return failed === 0 ? 0 : 1;
}

/** specs/emulated.md shows what is emulated, as these tests saw it; `--write` brings it up to date. */
function checkTable(contract: Contract, results: DreddResult[], write: boolean): number {
  const table = emulatedTable(contract, results);
  if (write) show(table);
  if (isShown(table)) return 0;
  console.log(
    "The table in specs/emulated.md is not up to date. Run: npm run test:dredd -- --write",
  );
  return 1;
}

if (import.meta.main) {
  const { values, positionals: only } = parseArgs({
    options: { write: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const contract = loadContract();
  const targets = await startTargets();
  try {
    const results = await runAll(contract, targets, only);
    process.exitCode = print(results);
    if (only.length === 0) process.exitCode ||= checkTable(contract, results, values.write);
  } finally {
    await targets.close();
  }
}
