import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { createFolder } from "../../files.ts";
import { ruleNames, textRules, wholeRules } from "../../verification/proxy/masking/rules.ts";
import { type Command, splitAt, UsageError } from "../command.ts";
import { proxyFlags, proxyUsage, readProxyOptions } from "./proxy-options.ts";
import { runProxy } from "./run-proxy.ts";

const flags = {
  ...proxyFlags,
  out: { type: "string" },
  mask: { type: "string", multiple: true },
  keep: { type: "string", multiple: true },
} as const;

const rules = [...Object.entries(wholeRules), ...textRules.map(({ name, what }) => [name, what])]
  .map(([name = "", what]) => `  ${name.padEnd(16)} ${what}`)
  .join("\n");

export const record: Command = {
  name: "record",
  summary: "Record the traffic between clients and a server, with secrets masked",
  usage: `tock-contract record URL [--out DIR] [options] [-- COMMAND [ARGUMENTS]]

A proxy as "tock-contract proxy", which also writes what passes: a file of JSON lines for each API, in the format of
recordings. "tock-contract mock --recorded DIR" responds with them, and "tock-contract verify --recordings DIR" checks
them. Requests to other paths than those of the contract are not recorded.

  --out DIR        folder for the recordings, new or empty (recordings)
  --mask FIELD     name of a field or parameter to mask too; repeatable
  --keep RULE      rule that does not mask; repeatable
${proxyUsage}

Rules of masking:

${rules}`,
  async run(argv, io) {
    const [args, command] = splitAt(argv, "--");
    const { values, positionals } = parseArgs({ args, options: flags, allowPositionals: true });
    const { report: reports, fail, out = "recordings", mask = [], keep = [] } = values;
    const options = readProxyOptions(positionals, values);
    for (const name of keep) {
      if (!ruleNames.includes(name)) {
        throw new UsageError(`--keep ${name} is none of ${ruleNames.join(", ")}`);
      }
    }
    prepare(out);
    const recording = { folder: out, fields: mask, keep };
    return runProxy(
      io,
      { options: { ...options, recording }, reports, fail, command },
      ({ lines, leftOut }) => {
        io.stderr(`Recorded in ${out}: ${lines} lines; left out: ${leftOut}\n`);
      },
    );
  },
};

/** @throws UsageError if the folder has recordings, which are never changed, or cannot be made */
function prepare(folder: string): void {
  let files: string[];
  try {
    createFolder(folder);
    files = readdirSync(folder);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (files.some((name) => name.endsWith(".jsonl"))) {
    throw new UsageError(`${folder} has recordings already. Choose another folder with --out`);
  }
}
