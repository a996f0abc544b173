import { Violations } from "../../contract/validation/violations.ts";
import { type ClassifiedEntity, splitQualifiedName } from "../../nlu/definitions.ts";

/** Collects violations of names, roles and positions in definitions and in classified sentences. */
export class DefinitionViolations extends Violations {
  /** Reports a name that is not of the form `namespace:name`. */
  checkQualified(name: string, pointer: string): void {
    if (splitQualifiedName(name)) return;
    this.add("missing-namespace", { name }, { pointer });
  }

  checkRole(role: string, pointer: string): void {
    if (role === "") this.add("empty-role", {}, { pointer });
  }

  /**
   * Reports entities and sub-entities outside their text, and those without type or role.
   * @param typeField name of the type in the dump's entities
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
      const message = start >= end ? "range-outside-text.reversed" : "range-outside-text.outside";
      const at = { pointer: here, expected: `0 <= start < end <= ${text.length}` };
      this.add(message, { entity: here, start, end, length: text.length }, at);
    }
  }

  /** Reports violations in the entities of an intent or an entity type. */
  checkDefinitions(
    definitions: readonly { entityTypeName: string; role?: string }[],
    pointer: string,
  ): void {
    for (const [index, { entityTypeName, role = "by default" }] of definitions.entries()) {
      this.checkQualified(entityTypeName, `${pointer}/${index}/entityTypeName`);
      this.checkRole(role, `${pointer}/${index}/role`);
    }
  }
}
