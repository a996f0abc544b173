import { type ErrorCode, type ErrorEntry, Problem } from "./problem.ts";

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

  /** @param pointer JSON pointer into the body */
  add(code: ErrorCode, message: string, pointer: string, expected: string): void {
    this.#entries.push({ code, message, params: { location: "body", pointer, expected } });
  }

  /** @throws Problem 400 with all of them, when there are any */
  refuse(): void {
    if (this.#entries.length > 0) throw new Problem(this.#entries);
  }
}
