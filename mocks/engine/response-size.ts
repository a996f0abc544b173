import { problem } from "../../src/contract/problem.ts";

/** Characters of the largest response that a scenario makes of a request: larger ones could take all memory. */
const most = 50_000_000;

/** How much templates and repeated entries have added to one response. */
export class ResponseSize {
  #size = 0;

  /** @throws Problem 400 if the response becomes too large */
  add(characters: number): void {
    this.#size += characters;
    if (this.#size <= most) return;
    throw problem("invalid-scenario", {
      reason: `The scenario makes a response of more than ${most} characters`,
    });
  }
}
