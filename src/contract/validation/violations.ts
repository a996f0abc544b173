import type { ErrorValues } from "../../../generated/errors.ts";
import {
  type ErrorEntry,
  type ErrorMessage,
  type ErrorParams,
  errorEntry,
  Problem,
} from "../problem.ts";

/** Maximum number of violations that are looked for. */
const most = 20;

/** Collects every violation of a body, so that the caller gets all of them at once. */
export class Violations {
  readonly #entries: ErrorEntry[] = [];

  get count(): number {
    return this.#entries.length;
  }

  /** Whether the maximum is reached. */
  get isFull(): boolean {
    return this.#entries.length >= most;
  }

  /** @param at JSON pointer into the body, and the expected value unless the catalog has it */
  add<Message extends ErrorMessage>(
    message: Message,
    values: ErrorValues[Message],
    at: Pick<ErrorParams, "pointer" | "expected"> = {},
  ): void {
    this.#entries.push(errorEntry(message, values, at));
  }

  /** @throws Problem 400 with all of them, if there are any */
  refuse(): void {
    if (this.#entries.length > 0) throw new Problem(this.#entries);
  }
}
