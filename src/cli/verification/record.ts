import { parseArgs } from "node:util";
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
    const { isUsed, Recorder } = await import("../../verification/proxy/recording/recorder.ts");
    if (isUsed(out)) {
      throw new UsageError(`${out} has recordings already. Choose another folder with --out`);
    }
    const { Masking } = await import("../../verification/proxy/masking/masking.ts");
    const recorder = new Recorder(out, new Masking({ fields: mask, keep }));
    const recording = {
      ...options,
      onTraffic: recorder.add.bind(recorder),
    };
    return runProxy(io, { options: recording, reports, fail, command }, async () => {
      await recorder.close();
      const { lines, leftOut } = recorder;
      io.stderr(`Recorded in ${out}: ${lines} lines; left out: ${leftOut}\n`);
    });
  },
};
