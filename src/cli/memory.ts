import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Time between two measurements of the load, in ms. */
const pause = 250;

/** Largest event loop utilization of an idle process. */
const idle = 0.1;

/** Gives memory back as soon as the process is idle, so that no request waits for it. */
export async function giveMemoryBackWhenIdle(): Promise<void> {
  for (;;) {
    const before = performance.eventLoopUtilization();
    await setTimeout(pause, undefined, { ref: false });
    if (performance.eventLoopUtilization(before).utilization < idle) break;
  }
  giveMemoryBack();
}

/**
 * Runs one full garbage collection: compiling the contract leaves garbage of the size of what the server needs, and an
 * idle process would keep it. Takes less than a tenth of a second. V8 compacts the rest some seconds later, and only then
 * returns the memory to the system.
 */
function giveMemoryBack(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: object) => void;
  setFlagsFromString("--no-expose-gc");
  collect({ type: "major", execution: "sync", flavor: "regular" });
}
