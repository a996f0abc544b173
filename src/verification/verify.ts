import { type Contract, loadContract } from "../contract/documents.ts";
import type { Operation } from "../contract/operations.ts";
import type { Check, Finding, Report } from "./finding.ts";
import { readGlobalDeviations } from "./judge/deviations.ts";
import { Caller } from "./live/caller.ts";
import { Checks } from "./live/checks.ts";
import { Examiner } from "./live/examiner.ts";
import { logIns, NotVerifiable } from "./live/log-in.ts";
import { jsonOf, type Session, type User } from "./live/session.ts";
import { maskedUrl } from "./showing.ts";
import { checkStreams } from "./streams/run.ts";
import { cleanUp } from "./transactions/clean-up.ts";
import { discover } from "./transactions/discovery.ts";
import { OwnNames } from "./transactions/own-names.ts";
import { Transactions } from "./transactions/run.ts";
import { contractFolder } from "./versions.ts";
import { checkWorkflows } from "./workflows/run.ts";

/** Parts of a run, by name. */
export const parts = ["transactions", "streams", "workflows", "properties"] as const;
export type Part = (typeof parts)[number];

export interface VerifyOptions {
  url: URL;
  /** Names of APIs: `nlu`, `web-connector`, `admin`. */
  apis: readonly string[];
  /** Subjects or ids of operations; empty: all. */
  only: readonly string[];
  /** The first one calls; the others must be refused foreign objects. */
  users: readonly { login: string; password: string }[];
  namespace: string | undefined;
  application: string | undefined;
  readOnly: boolean;
  parts: readonly Part[];
  /** Whether schemathesis, if it is installed, sends requests too. */
  schemathesis?: boolean;
  /** Whether known deviations of Tock are violations: for a server that is not Tock. */
  strict?: boolean;
  /** Requests per second. */
  rate: number;
  /** Milliseconds for a response. */
  timeout: number;
  /** Seconds of the part with random requests. */
  time: number;
  seed: number;
  /** Version of Tock. */
  tock: string | undefined;
  /** Ends the run; its objects are still deleted. */
  signal: AbortSignal;
  /** Called with the progress of the run, 0 to 1, and its current part. */
  onProgress?: (share: number, doing: string) => void;
}

/**
 * Verifies a running server: its responses by the contract, its effects, its refusals, its streams.
 * @throws NotVerifiable
 */
export async function verify(options: VerifyOptions): Promise<Report> {
  const { url, signal, seed, onProgress } = options;
  if (options.schemathesis) {
    (await import("./properties/schemathesis.ts")).requireSchemathesis();
  }
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const { folder, version } = contractFolder(options.tock);
  const contract = loadContract(folder);
  requireChosen(contract, options);
  const caller = new Caller(url, { rate: options.rate, timeout: options.timeout, signal });
  let doing: Part = "transactions";
  let seen = 0;
  const chosen = chooser(options);
  const expectedExchanges = 4 * [...contract.operations.values()].filter(chosen).length;
  const checks = new Checks(() => onProgress?.(Math.min(0.99, ++seen / expectedExchanges), doing));
  const examiner = new Examiner(contract, readGlobalDeviations(folder));
  try {
    const [user = null, ...others] = await logIns(caller, options);
    const run = `verify${Date.now().toString(36).slice(-6)}${process.pid.toString(36)}`;
    const namespace = options.namespace ?? user?.namespace ?? "app";
    const names = new OwnNames(
      run,
      namespace,
      options.readOnly || !user ? await applicationName(caller, options, user) : run,
    );
    const session: Session = {
      contract,
      caller,
      examiner,
      checks,
      names,
      user,
      others,
      readOnly: options.readOnly,
      chosen,
    };
    let aborted = false;
    try {
      if (options.readOnly) await discover(session);
      await runParts(session, options, (part) => {
        doing = part;
      });
    } catch (error) {
      aborted = signal.aborted;
      if (!aborted) throw error;
    } finally {
      for (const left of await cleanUp(session)) {
        checks.note("clean-up", "objects of the run are deleted", {
          ...{
            kind: "violation",
            summary: `not deleted: ${left}`,
            operationId: null,
            request: null,
            response: null,
          },
          ...{ violation: null, rule: null, source: null, times: 1 },
        });
      }
    }
    if (aborted) checks.leftOut("run", "the whole run", null, "the run was stopped");
  } finally {
    caller.close();
  }
  return {
    command: "verify",
    target: maskedUrl(url.href),
    tock: version,
    startedAt,
    seconds: (performance.now() - start) / 1000,
    seed: options.parts.includes("properties") ? seed : null,
    checks: options.strict ? checks.all.map(strictly) : checks.all,
  };
}

async function runParts(
  session: Session,
  options: VerifyOptions,
  begin: (part: Part) => void,
): Promise<void> {
  const wants = (part: Part) => options.parts.includes(part);
  const transactions = new Transactions(session, wants("transactions"));
  begin("transactions");
  await transactions.begin();
  begin("streams");
  if (wants("streams")) await checkStreams(session);
  begin("properties");
  if (wants("properties"))
    await (await import("./properties/run.ts")).checkProperties(session, options);
  if (options.schemathesis) {
    const { runSchemathesis } = await import("./properties/schemathesis.ts");
    await runSchemathesis(session, options);
  }
  begin("workflows");
  if (wants("workflows")) await checkWorkflows(session, options.signal);
  await transactions.end();
}

function chooser({ apis, only }: VerifyOptions): (operation: Operation) => boolean {
  return ({ api, subject, operationId }) =>
    apis.includes(api) &&
    (only.length === 0 || only.includes(subject) || only.includes(operationId));
}

/** @throws NotVerifiable if a name of `only` chooses nothing: the run would pass without a check */
function requireChosen(contract: Contract, options: VerifyOptions): void {
  for (const name of options.only) {
    const isChosen = chooser({ ...options, only: [name] });
    if ([...contract.operations.values()].some(isChosen)) continue;
    throw new NotVerifiable(
      `--only ${name} is not a subject or an operation of ${options.apis.join(", ")}. Subjects are the tags of the documents: parse, sentences, stories, …`,
    );
  }
}

/** The application to read: the requested one, or the first one of the user. */
async function applicationName(
  caller: Caller,
  { application }: VerifyOptions,
  user: User | null,
): Promise<string> {
  if (application !== undefined) return application;
  if (!user) return "travel";
  const { login, password } = user;
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;
  const got = await caller.send({
    method: "GET",
    path: "/rest/admin/applications",
    headers: { authorization },
    body: null,
  });
  const [first] = (jsonOf(got) as { name: string }[] | undefined) ?? [];
  return first?.name ?? "travel";
}

/** A check in which a known deviation of Tock is a violation. */
function strictly(check: Check): Check {
  const findings = check.findings.map((finding): Finding => {
    if (finding.kind !== "known deviation") return finding;
    const message = `it differs from the contract, as Tock does: ${finding.summary}`;
    const violation = { in: "response", pointer: "", message };
    return { ...finding, kind: "violation", summary: message, violation };
  });
  return { ...check, findings };
}
