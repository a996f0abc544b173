import { serveParent } from "../../children/serve-parent.ts";
import { Problem } from "../../contract/problem.ts";
import type { ImportOrder, ImportOutcome } from "./import.ts";
import { loadDocument } from "./load.ts";

serveParent<ImportOutcome, ImportOrder>(async (channel) => {
  await channel.send(await outcomeOf(await channel.receive()));
});

function outcomeOf(order: ImportOrder): Promise<ImportOutcome> {
  return loadDocument(order).then(
    (counts) => ({ counts }),
    (error: unknown) => {
      if (error instanceof Problem) return { errors: [...error.errors] };
      throw error;
    },
  );
}
