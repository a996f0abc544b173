import type { Entry } from "../../verification/proxy/ledger.ts";
import type { RecordingTotals } from "../../verification/proxy/recording/options.ts";
import type { ProxyOptions, RunningProxy } from "../../verification/proxy/start.ts";
import { type CommandIo, UsageError } from "../command.ts";
import { runWith } from "../exec.ts";
import { untilStopped } from "../listening.ts";
import { readReports, writeReports } from "./reports.ts";

export interface ProxyRun {
  options: ProxyOptions;
  /** Values of `--report`. */
  reports: readonly string[] | undefined;
  fail: boolean;
  /** Command after `--`; without one, the proxy runs until it is stopped. */
  command: readonly string[];
}

/**
 * Runs a proxy until the command ends, or SIGINT or SIGTERM; then writes the reports.
 * @param onClose called when all traffic has been checked
 * @returns exit code
 */
export async function runProxy(
  io: CommandIo,
  { options, reports, fail, command }: ProxyRun,
  onClose: (recorded: RecordingTotals) => void = () => {},
): Promise<number> {
  const { contractFolder } = await import("../../verification/versions.ts");
  asUsage(() => contractFolder(options.tock));
  const targets = await readReports(reports);
  const proxy = await start(options, violationsTo(io));
  io.stderr(`Proxy: ${proxy.url} → ${options.target.origin}\nTraffic: ${proxy.page}\n`);
  const [program, ...rest] = command;
  let code = 0;
  if (program === undefined) {
    io.stderr("Press Ctrl+C to stop.\n");
    await untilStopped();
  } else {
    const environment = { TOCK_URL: proxy.url, TOCK_WS_URL: proxy.url.replace(/^http/, "ws") };
    code = await runWith(environment, program, rest, io);
  }
  const { report, summary, recorded } = await proxy.close();
  onClose(recorded);
  io.stderr(`\n${summary}\n`);
  await writeReports(io, report, targets);
  const { findingsOf } = await import("../../verification/finding.ts");
  if (code !== 0) return code;
  return fail && findingsOf(report, "violation").length > 0 ? 1 : 0;
}

async function start(
  options: ProxyOptions,
  onEntry: (entry: Entry) => void,
): Promise<RunningProxy> {
  const { startProxy } = await import("../../verification/proxy/start.ts");
  try {
    return await startProxy({ ...options, onEntry });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new Error(
      `${options.host}:${options.port} is in use. Choose another port (--port 0 picks a free one).`,
    );
  }
}

/** Prints each violation when it is seen for the first time. */
function violationsTo(io: CommandIo): (entry: Entry) => void {
  const known = new Set<string>();
  return ({ findings }) => {
    for (const { side, kind, summary } of findings) {
      if (kind !== "violation" || known.size > 10_000 || known.has(summary)) continue;
      known.add(summary);
      io.stderr(`${side}: ${summary}\n`);
    }
  };
}

function asUsage<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
