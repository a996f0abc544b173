import { spawn } from "node:child_process";
import { join } from "node:path";
import { basic, groupOf, type Session } from "../live/session.ts";
import { contractFolder } from "../versions.ts";
import { startJudgingProxy } from "../workflows/judging-proxy.ts";

/**
 * Lets schemathesis send requests to the operations with GET of each API. Its requests pass a proxy of ours, and every
 * response is judged as all others are; its own findings beyond that are not taken over.
 * @throws Error when it is not installed
 */
export async function runSchemathesis(
  session: Session,
  {
    apis,
    time,
    seed,
    tock,
    signal,
  }: {
    apis: readonly string[];
    time: number;
    seed: number;
    tock: string | undefined;
    signal: AbortSignal;
  },
): Promise<void> {
  const { caller, checks, examiner, user } = session;
  const proxy = await startJudgingProxy(caller, (sent, got) => {
    const operation = examiner.routeOf(sent)?.operation ?? null;
    const findings = examiner.findings(operation, caller.urlOf(sent.path), sent, got);
    checks.add(
      operation ? groupOf(operation) : "schemathesis",
      `${operation?.operationId ?? "other paths"}: schemathesis`,
      got.took,
      findings,
    );
  });
  try {
    for (const api of apis) {
      const document = join(contractFolder(tock).folder, api, "openapi.json");
      const authorization = user ? ["--header", `Authorization: ${basic(user)}`] : [];
      await run(
        [
          "run",
          document,
          "--url",
          proxy.url,
          "--include-method",
          "GET",
          "--exclude-path-regex",
          "/sse|/rest/callback",
          "--checks",
          "not_a_server_error",
          "--seed",
          String(seed),
          "--max-examples",
          "10",
          ...authorization,
        ],
        time,
        signal,
      );
    }
  } finally {
    await proxy.close();
  }
}

/** Runs the tool to its end or until its time is over. Its exit code says nothing that the proxy has not seen. */
function run(args: readonly string[], seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("schemathesis", args, { stdio: "ignore", signal });
    const timer = setTimeout(() => child.kill(), seconds * 1000);
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(
        error.code === "ENOENT"
          ? new Error("schemathesis is not installed (pip install schemathesis)")
          : error,
      );
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
