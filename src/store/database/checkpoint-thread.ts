/** Thread that copies the write-ahead logs of databases into their files, see checkpoints.ts. */

import { type MessagePort, parentPort } from "node:worker_threads";
import { checkpoint } from "./dialect.ts";

/** A request for a checkpoint; the port gets the result. */
export interface Order {
  /** Path of the database. */
  file: string;
  port: MessagePort;
}

/** Number of pages in the log, or the reason why they could not be copied. */
export type Done = { pages: number } | { failed: string };

parentPort?.on("message", ({ file, port }: Order) => {
  port.postMessage(done(file));
  port.close();
});

function done(file: string): Done {
  try {
    return { pages: checkpoint(file) };
  } catch (error) {
    return { failed: (error as Error).message };
  }
}
