import { parseArgs } from "node:util";
import { type Command, splitAt } from "../command.ts";
import { proxyFlags, proxyUsage, readProxyOptions } from "./proxy-options.ts";
import { runProxy } from "./run-proxy.ts";

export const proxy: Command = {
  name: "proxy",
  summary: "Check the traffic between clients and a server while it passes",
  usage: `tock-contract proxy URL [options] [-- COMMAND [ARGUMENTS]]

Listens, and passes requests, event streams and WebSockets of bots to the server at URL. Requests are validated, and
responses, events and frames without undeclared properties; violations of client and server are printed when they are
seen. Checking takes place in another process and delays nothing. The page /_proxy/ shows the traffic, for browsers on
this machine. At the end (Ctrl+C, SIGTERM, or when COMMAND ends), a table by operation and the report are printed.
COMMAND finds the addresses of the proxy in TOCK_URL and TOCK_WS_URL; its exit code is passed on.

${proxyUsage}

Exit code: 0 (with --fail: no violations), 1 violations with --fail, 2 wrong usage.`,
  async run(argv, io) {
    const [args, command] = splitAt(argv, "--");
    const { values, positionals } = parseArgs({
      args,
      options: proxyFlags,
      allowPositionals: true,
    });
    const { report: reports, fail } = values;
    const options = readProxyOptions(positionals, values);
    return runProxy(io, { options, reports, fail, command });
  },
};
