import { type Command, UsageError } from "./command.ts";
import { evaluateUsage, nluEvaluate } from "./nlu-evaluate.ts";

export const nlu: Command = {
  name: "nlu",
  summary: "Judge language understanding: nlu evaluate --train FILE --test FILE",
  usage: evaluateUsage,
  async run([what, ...argv], io) {
    if (what !== "evaluate") throw new UsageError(`there is "nlu evaluate", not "${what ?? ""}"`);
    return nluEvaluate(argv, io);
  },
};
