import { setImmediate } from "node:timers/promises";
import type { ErrorCode, ErrorEntry } from "../../contract/problem.ts";
import { Problem } from "../../contract/problem.ts";
import type { ClassifiedEntity } from "../../nlu/definitions.ts";
import { splitQualifiedName } from "../../nlu/definitions.ts";

/** Violations after which nobody reads on. */
const most = 20;

/** Gathers every violation of a dump, so that the caller sees all of them at once. */
export class Violations {
  readonly #entries: ErrorEntry[] = [];

  get count(): number {
    return this.#entries.length;
  }

  /** Whether it is no use to look for more. */
  get isFull(): boolean {
    return this.#entries.length >= most;
  }

  /** @param pointer JSON pointer into the body */
  add(code: ErrorCode, message: string, pointer: string, expected: string): void {
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

  checkRole(role: string, pointer: string): void {
    if (role === "") this.add("empty-role", "A role is empty. Name it.", pointer, "a name");
  }

  /**
   * Notes entities, and entities in entities, that do not lie inside their text, and those of nameless types or roles.
   * @param typeField what the dump calls the type of an entity
   */
  checkEntities(
    text: string,
    entities: readonly ClassifiedEntity[],
    pointer: string,
    typeField: "type" | "entity",
  ): void {
    for (const [index, { type, role, start, end, subEntities }] of entities.entries()) {
      const here = `${pointer}/${index}`;
      this.checkQualified(type, `${here}/${typeField}`);
      this.checkRole(role, `${here}/role`);
      if (start >= 0 && start < end && end <= text.length) {
        this.checkEntities(text.slice(start, end), subEntities, `${here}/subEntities`, typeField);
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

  /** Notes what an intent or an entity type says of its entities. */
  checkDefinitions(
    definitions: readonly { entityTypeName: string; role?: string }[],
    pointer: string,
  ): void {
    for (const [index, { entityTypeName, role = "by default" }] of definitions.entries()) {
      this.checkQualified(entityTypeName, `${pointer}/${index}/entityTypeName`);
      this.checkRole(role, `${pointer}/${index}/role`);
    }
  }

  /** @throws Problem 400 with all of them, when there are any */
  refuse(): void {
    if (this.#entries.length > 0) throw new Problem(this.#entries);
  }
}

/** Sentences imported in one go; after them, requests that only read get their turn. */
const stride = 20;

/** @param index of the sentence that is next */
export async function letOthersWork(index: number): Promise<void> {
  if (index > 0 && index % stride === 0) await setImmediate();
}
