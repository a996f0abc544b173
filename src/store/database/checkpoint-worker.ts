/** Thread that copies the write-ahead log of a database into its file, see checkpoints.ts. */

import { parentPort, workerData } from "node:worker_threads";
import { openCheckpointer } from "./dialect.ts";

/** A checkpoint, which is answered with the number of pages in the log; or the end of the thread. */
export type Order = "checkpoint" | "close";

const checkpointer = openCheckpointer(workerData as string);

parentPort?.on("message", (order: Order) => {
  if (order === "checkpoint") parentPort?.postMessage(checkpointer.run());
  else {
    checkpointer.close();
    parentPort?.close();
  }
});
