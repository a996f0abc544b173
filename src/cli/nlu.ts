import { type Command, UsageError } from "./command.ts";
import { nluEvaluate } from "./nlu-evaluate.ts";
import { evaluateUsage } from "./nlu-options.ts";

export const nlu: Command = {
  name: "nlu",
  summary: "Judge language understanding: nlu evaluate, by files of sentences or on an application",
  usage: evaluateUsage,
  async run([what, ...argv], io) {
    if (what !== "evaluate") throw new UsageError(`there is "nlu evaluate", not "${what ?? ""}"`);
    return nluEvaluate(argv, io);
  },
};
