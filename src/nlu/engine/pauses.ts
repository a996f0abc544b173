import { setImmediate } from "node:timers/promises";

/** Milliseconds of work between two pauses. */
const stretch = 5;

/** Lets other work of the process run between the parts of a long one. */
export class Pauses {
  /** The first call waits: what was done before it, as receiving the data, may have taken long. */
  #began = Number.NEGATIVE_INFINITY;

  /** Call it before each part: waits only if the work has taken long since the last pause. */
  async before(): Promise<void> {
    if (performance.now() - this.#began < stretch) return;
    await setImmediate();
    this.#began = performance.now();
  }
}
