import type { ErrorValues } from "../../../generated/errors.ts";
import {
  type ErrorEntry,
  type ErrorMessage,
  type ErrorParams,
  errorEntry,
  Problem,
} from "../problem.ts";

/** Violations after which no further ones are looked for. */
const most = 20;

/** Gathers every violation of a body, so that the caller sees all of them at once. */
export class Violations {
  readonly #entries: ErrorEntry[] = [];

  get count(): number {
    return this.#entries.length;
  }

  /** Whether looking for more is of no use. */
  get isFull(): boolean {
    return this.#entries.length >= most;
  }

  /** @param at JSON pointer into the body, and what is expected there unless the catalogue says it */
  add<Message extends ErrorMessage>(
    message: Message,
    values: ErrorValues[Message],
    at: Pick<ErrorParams, "pointer" | "expected"> = {},
  ): void {
    this.#entries.push(errorEntry(message, values, at));
  }

  /** @throws Problem 400 with all of them, when there are any */
  refuse(): void {
    if (this.#entries.length > 0) throw new Problem(this.#entries);
  }
}
