import type { ErrorEntry } from "../contract/problem.ts";
import { Problem } from "../contract/problem.ts";
import type { ClassifiedEntity } from "../nlu/definitions.ts";
import { splitQualifiedName } from "../nlu/definitions.ts";

/** Gathers every violation of a dump, so that the caller sees all of them at once. */
export class Violations {
  readonly #entries: ErrorEntry[] = [];

  /** @param pointer JSON pointer into the body */
  add(code: string, message: string, pointer: string, expected: string): void {
    this.#entries.push({ code, message, params: { location: "body", pointer, expected } });
  }

  /** Notes a name that is not of the form `namespace:name`. */
  checkQualified(name: string, pointer: string): void {
    if (splitQualifiedName(name)) return;
    this.add(
      "missing-namespace",
      `"${name}" has no namespace. Put it before the name.`,
      pointer,
      "namespace:name",
    );
  }

  /** Notes entities, and entities in entities, that do not lie inside their text. */
  checkRanges(text: string, entities: readonly ClassifiedEntity[], pointer: string): void {
    for (const [index, { start, end, subEntities }] of entities.entries()) {
      const here = `${pointer}/${index}`;
      if (start >= 0 && start < end && end <= text.length) {
        this.checkRanges(text.slice(start, end), subEntities, `${here}/subEntities`);
        continue;
      }
      this.add(
        "entity-out-of-range",
        `An entity from ${start} to ${end} does not lie in a text of ${text.length} characters.`,
        here,
        `0 <= start < end <= ${text.length}`,
      );
    }
  }

  /** @throws Problem 400 with all of them, when there are any */
  refuse(): void {
    if (this.#entries.length > 0) throw new Problem(400, this.#entries);
  }
}
