import { setImmediate } from "node:timers/promises";

/** Sentences written without a pause; after them, requests that only read get their turn. */
const stride = 20;

/** @param index of the sentence that is next */
export async function letOthersWork(index: number): Promise<void> {
  if (index > 0 && index % stride === 0) await setImmediate();
}
