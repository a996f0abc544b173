/** Thread that copies the write-ahead logs of databases into their files, see checkpoints.ts. */

import { type MessagePort, parentPort } from "node:worker_threads";
import { checkpoint } from "./dialect.ts";

/**
 * A request for a checkpoint. The port gets the number of pages in the log; 0 if the disk failed, which the commits
 * report: they fail too.
 */
export interface Order {
  /** Path of the database. */
  file: string;
  port: MessagePort;
}

parentPort?.on("message", ({ file, port }: Order) => {
  port.postMessage(pagesAfter(file));
  port.close();
});

function pagesAfter(file: string): number {
  try {
    return checkpoint(file);
  } catch {
    return 0;
  }
}
