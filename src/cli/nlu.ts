import { type Command, UsageError } from "./command.ts";
import { evaluateUsage } from "./nlu/options.ts";

export const nlu: Command = {
  name: "nlu",
  summary:
    "Measure language understanding (nlu evaluate), with files of sentences or on an application",
  usage: evaluateUsage,
  async run([what, ...argv], io) {
    if (what !== "evaluate")
      throw new UsageError(`no subcommand "${what ?? ""}". The only one is "nlu evaluate"`);
    const { nluEvaluate } = await import("./nlu/evaluate.ts");
    return nluEvaluate(argv, io);
  },
};
