import { parentPort, workerData } from "node:worker_threads";
import { Problem } from "../../contract/problem.ts";
import type { ImportOrder, ImportOutcome } from "./import.ts";
import { loadDocument } from "./load.ts";

function outcomeOf(order: ImportOrder): Promise<ImportOutcome> {
  return loadDocument(order).then(
    (counts) => ({ counts }),
    (error: unknown) => {
      if (error instanceof Problem) return { errors: [...error.errors] };
      throw error;
    },
  );
}

parentPort?.postMessage(await outcomeOf(workerData as ImportOrder));
