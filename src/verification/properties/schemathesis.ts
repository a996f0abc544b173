import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { LiveRequest, LiveResponse } from "../live/caller.ts";
import { NotVerifiable } from "../live/log-in.ts";
import { basic, groupOf, type Session } from "../live/session.ts";
import { contractFolder } from "../versions.ts";
import { startJudgingProxy } from "../workflows/judging-proxy.ts";

const installation = "Install it (pip install schemathesis), or leave out --schemathesis.";

/** @throws NotVerifiable if schemathesis cannot be run, before the run starts */
export function requireSchemathesis(): void {
  const { status, error } = spawnSync("schemathesis", ["--version"], { encoding: "utf8" });
  if (status === 0) return;
  const why = error ? "it is not on PATH" : `schemathesis --version exits with ${status}`;
  throw new NotVerifiable(`schemathesis does not run: ${why}. ${installation}`);
}

/**
 * Lets schemathesis send requests to the operations with GET of each API. Its requests pass a proxy of ours, and every
 * response is checked like all others; its own findings are ignored.
 */
export async function runSchemathesis(
  session: Session,
  { apis, time, seed, tock, signal }: Options,
): Promise<void> {
  const { caller, checks } = session;
  for (const api of apis) {
    let requests = 0;
    const proxy = await startJudgingProxy(caller, (sent, got) => {
      requests++;
      judge(session, sent, got);
    });
    const document = join(contractFolder(tock).folder, api, "openapi.json");
    try {
      const output = await run(argumentsFor(session, document, proxy.url, seed), time, signal);
      if (requests === 0) {
        const reason = `schemathesis has sent no request: ${output.trim().split("\n").at(-1)}`;
        checks.leftOut(`schemathesis/${api}`, "requests of schemathesis", null, reason);
      }
    } finally {
      await proxy.close();
    }
  }
}

interface Options {
  apis: readonly string[];
  /** Seconds for each API. */
  time: number;
  seed: number;
  tock: string | undefined;
  signal: AbortSignal;
}

/** Refusals of paths and methods that no operation has are what schemathesis wants, and say nothing of the contract. */
const isRefusal = ({ status }: LiveResponse) => status === 404 || status === 405;

function judge({ caller, checks, examiner }: Session, sent: LiveRequest, got: LiveResponse): void {
  const operation = examiner.routeOf(sent)?.operation ?? null;
  const findings =
    operation === null && isRefusal(got)
      ? []
      : examiner.findings(operation, caller.urlOf(sent.path), sent, got);
  checks.add(
    operation ? groupOf(operation) : "schemathesis",
    `${operation?.operationId ?? "other paths and methods"}: schemathesis`,
    got.took,
    findings,
  );
}

function argumentsFor({ user }: Session, document: string, url: string, seed: number): string[] {
  return [
    ...["run", document, "--url", url],
    ...["--include-method", "GET", "--exclude-path-regex", "/sse|/rest/callback"],
    ...["--checks", "not_a_server_error", "--seed", String(seed), "--max-examples", "10"],
    ...(user ? ["--header", `Authorization: ${basic(user)}`] : []),
  ];
}

/**
 * Runs the tool to its end or until its time is over. Its exit code is ignored, because the proxy has seen all
 * responses.
 * @returns what it has printed
 */
function run(args: readonly string[], seconds: number, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("schemathesis", args, { stdio: ["ignore", "pipe", "pipe"], signal });
    const timer = setTimeout(() => child.kill(), seconds * 1000);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output = (output + text).slice(-2_000);
      });
    }
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}
