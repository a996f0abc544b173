import { setImmediate } from "node:timers/promises";

/** Sentences written without a pause; in between, read requests are handled. */
const stride = 20;

/** @param index of the next sentence */
export async function letOthersWork(index: number): Promise<void> {
  if (index > 0 && index % stride === 0) await setImmediate();
}
