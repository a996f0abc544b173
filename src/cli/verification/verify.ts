import { constants } from "node:os";
import { parseArgs } from "node:util";
import { own } from "../../own.ts";
import type { Report } from "../../verification/finding.ts";
import type { Part, VerifyOptions } from "../../verification/verify.ts";
import { type Command, type CommandIo, UsageError } from "../command.ts";
import { ProgressBar } from "../progress.ts";
import { readReports, writeReports } from "./reports.ts";

const apis = ["nlu", "web-connector", "admin"] as const;
const partNames = ["transactions", "streams", "properties", "workflows"] as const;
const authVariable = "TOCK_CONTRACT_AUTH";

const options = {
  har: { type: "string" },
  recordings: { type: "string" },
  api: { type: "string", multiple: true },
  auth: { type: "string", multiple: true },
  namespace: { type: "string" },
  application: { type: "string" },
  strict: { type: "boolean", default: false },
  "read-only": { type: "boolean", default: false },
  only: { type: "string", multiple: true },
  part: { type: "string", multiple: true },
  schemathesis: { type: "boolean", default: false },
  report: { type: "string", multiple: true },
  seed: { type: "string" },
  rate: { type: "string" },
  time: { type: "string" },
  timeout: { type: "string" },
  tock: { type: "string" },
} as const;

export const verify: Command = {
  name: "verify",
  summary: "Check a running server, or recorded traffic, against the contract",
  usage: `tock-contract verify URL [options]
       tock-contract verify --har FILE | --recordings DIR [--report FORMAT[=FILE]] [--tock VERSION]

Calls every operation with the examples of the contract, and once for each refusal; checks effects, roles, namespaces
and event streams; sends random requests to operations that only read; runs the workflows of specs/workflows. Every
response is validated: status, content type, and body without undeclared properties. Known deviations of Tock are
listed with their rule and are no failure. Objects that the run creates have names that begin with "verify"; they are
deleted at the end, also after a failure or Ctrl+C. Dialogs, logs and entries of the audit log are kept.

  --api NAME          API to check: nlu, web-connector, admin or all; repeatable (all)
  --auth USER:PW      user of Studio, with all roles; or the environment variable ${authVariable}.
                      Repeatable: further users must be refused what their roles and namespaces do not allow
  --namespace NAME    namespace for the objects of the run (current namespace of the user)
  --application NAME  existing application to read with --read-only (the first one of the user)
  --read-only         write nothing, and list what is left out
  --strict            count known deviations of Tock as violations, for a server that is not Tock
  --only NAME         subject (tag) or id of an operation; repeatable
  --part NAME         part of the run: ${partNames.join(", ")}; repeatable (all)
  --schemathesis      also run schemathesis, which must be installed, on operations with GET
  --report FORMAT     text, json, junit, markdown or html, to standard output; FORMAT=FILE writes a file; repeatable (text)
  --seed N            number that repeats the random requests (random)
  --rate N            maximum number of requests per second (50)
  --time N            time for random requests, in s (20)
  --timeout N         time for a response, in ms (10000)
  --har FILE          HTTP archive to check instead of a server
  --recordings DIR    folder of recordings to check instead of a server
  --tock VERSION      version of Tock (the newest one that the package describes)

Exit code: 0 conforms, 1 violations or no server, 2 wrong usage, 130 stopped by Ctrl+C, 143 stopped by SIGTERM.`,
  async run(argv, io) {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    const { contractFolder } = await import("../../verification/versions.ts");
    asUsage(() => contractFolder(values.tock));
    const { har, recordings, tock } = values;
    const [url, ...rest] = positionals;
    const targets = [url, har, recordings].filter((target) => target !== undefined);
    if (targets.length !== 1 || rest.length > 0) {
      throw new UsageError("expected one of URL, --har FILE and --recordings DIR");
    }
    const given = url === undefined ? null : readOptions(url, values);
    const reports = await readReports(values.report);
    const verified = given
      ? await running(given, io)
      : await recorded(har === undefined ? { recordings: recordings as string } : { har }, tock);
    if (verified.report) await writeReports(io, verified.report, reports);
    // As a shell reports a command that a signal has ended: a run that was stopped proves nothing.
    if (verified.stoppedBy !== null) return 128 + constants.signals[verified.stoppedBy];
    const { findingsOf } = await import("../../verification/finding.ts");
    return findingsOf(verified.report, "violation").length === 0 ? 0 : 1;
  },
};

type Values = ReturnType<
  typeof parseArgs<{ options: typeof options; allowPositionals: true }>
>["values"];

type StopSignal = "SIGINT" | "SIGTERM";

/** The report, and the signal that ended the run early; without a report, nothing was checked. */
type Verified =
  | { report: Report; stoppedBy: null }
  | { report: Report | null; stoppedBy: StopSignal };

async function recorded(
  source: { har: string } | { recordings: string },
  tock: string | undefined,
): Promise<Verified> {
  const { verifyRecorded } = await import("../../verification/recorded/verify.ts");
  return { report: verifyRecorded(source, tock), stoppedBy: null };
}

/** Verifies a server. The first Ctrl+C ends the run and deletes what it has created, the second one the process. */
async function running(given: Omit<VerifyOptions, "signal">, io: CommandIo): Promise<Verified> {
  const { verify: verifyServer } = await import("../../verification/verify.ts");
  const stop = new AbortController();
  let stoppedBy: StopSignal | null = null;
  const onSignal = (signal: StopSignal) => {
    if (stoppedBy) process.exit(128 + constants.signals[signal]);
    stoppedBy = signal;
    io.stderr("Stopping. The objects of the run are deleted; press Ctrl+C again to leave them.\n");
    stop.abort(new Error("stopped"));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const bar = new ProgressBar(io, "Verifying");
  try {
    const onProgress = (share: number) => bar.show(share);
    const report = await verifyServer({ ...given, signal: stop.signal, onProgress });
    return { report, stoppedBy };
  } catch (error) {
    if (!stoppedBy) throw error;
    return { report: null, stoppedBy };
  } finally {
    bar.clear();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

function readOptions(text: string, values: Values): Omit<VerifyOptions, "signal"> {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(`${text} is not an http or https URL`);
  }
  const named = values.api ?? ["all"];
  const parts = values.part ?? partNames;
  for (const name of named) among("--api", name, [...apis, "all"]);
  for (const name of parts) among("--part", name, partNames);
  const fromEnvironment = own(process.env, authVariable);
  const users = values.auth ?? (fromEnvironment === undefined ? [] : [fromEnvironment]);
  return {
    url: new URL(text),
    apis: named.includes("all") ? apis : named,
    only: values.only ?? [],
    users: users.map(userOf),
    namespace: values.namespace,
    application: values.application,
    readOnly: values["read-only"],
    strict: values.strict,
    parts: parts as readonly Part[],
    schemathesis: values.schemathesis,
    rate: numberOf("--rate", values.rate, 50),
    timeout: numberOf("--timeout", values.timeout, 10_000),
    time: numberOf("--time", values.time, 20),
    seed:
      values.seed === undefined
        ? Math.floor(Math.random() * 2 ** 31)
        : numberOf("--seed", values.seed, 0, 0),
    tock: values.tock,
  };
}

function userOf(text: string): { login: string; password: string } {
  const mark = text.indexOf(":");
  if (mark < 1) throw new UsageError("--auth is not USER:PASSWORD");
  return { login: text.slice(0, mark), password: text.slice(mark + 1) };
}

function numberOf(option: string, text: string | undefined, otherwise: number, least = 1): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(`${option} ${text} is not a whole number of at least ${least}`);
  }
  return number;
}

function among(option: string, name: string, known: readonly string[]): void {
  if (!known.includes(name))
    throw new UsageError(`${option} ${name} is none of ${known.join(", ")}`);
}

function asUsage<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
