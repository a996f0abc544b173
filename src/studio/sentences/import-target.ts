/** The target of an import, and its report. */

import type { components } from "../../../generated/admin/types.ts";
import {
  builtInNamespace,
  type EntityDefinition,
  qualifiedName,
  splitQualifiedName,
} from "../../nlu/definitions.ts";

export type ImportReport = components["schemas"]["ImportReport"];

/** Maximum messages of one report; further ones are counted. */
const mostMessages = 20;

/** Target namespace of a dump, whatever namespaces it names; and target application. */
export interface ImportTarget {
  namespace: string;
  /** `null`: the one in the dump. */
  applicationName: string | null;
}

/** State of one import, and the names of the objects that it creates. */
export class Import {
  readonly #target: ImportTarget | null;
  readonly #applications = new Set<string>();
  readonly #types = new Set<string>();
  readonly #intents = new Set<string>();
  readonly #messages: string[] = [];
  #failures = 0;
  #sentences = 0;
  #faqs = 0;
  #localeAdded = false;

  /** @param target `null` if all names of the dump are kept */
  constructor(target: ImportTarget | null) {
    this.#target = target;
  }

  /** Whether everything is imported into one namespace. */
  get isMoved(): boolean {
    return this.#target !== null;
  }

  application(dumped: { namespace: string; name: string }): { namespace: string; name: string } {
    if (!this.#target) return { namespace: dumped.namespace, name: dumped.name };
    const { namespace, applicationName } = this.#target;
    return { namespace, name: applicationName ?? dumped.name };
  }

  intent({ namespace, name }: { namespace: string; name: string }): {
    namespace: string;
    name: string;
  } {
    return { namespace: this.#target?.namespace ?? namespace, name };
  }

  /** The name of an entity type; built-in types have the same name everywhere (R050). */
  type(qualified: string): string {
    const name = splitQualifiedName(qualified);
    if (!this.#target || !name || name.namespace === builtInNamespace) return qualified;
    return qualifiedName({ namespace: this.#target.namespace, name: name.name });
  }

  definitions(entities: readonly EntityDefinition[]): EntityDefinition[] {
    return entities.map((entity) => ({
      ...entity,
      entityTypeName: this.type(entity.entityTypeName),
    }));
  }

  entities<Entity extends { type: string; subEntities: Entity[] }>(
    entities: readonly Entity[],
  ): Entity[] {
    return entities.map((entity) => ({
      ...entity,
      type: this.type(entity.type),
      subEntities: this.entities(entity.subEntities),
    }));
  }

  createdApplication(application: { namespace: string; name: string }): void {
    this.#applications.add(qualifiedName(application));
  }

  createdType(name: string): void {
    this.#types.add(name);
  }

  createdIntent(intent: { namespace: string; name: string }): void {
    this.#intents.add(qualifiedName(intent));
  }

  tookSentence(): void {
    this.#sentences++;
  }

  createdFaq(): void {
    this.#faqs++;
  }

  addedLocale(): void {
    this.#localeAdded = true;
  }

  /** Adds a part that could not be imported, with the reason. */
  failed(message: string): void {
    this.#failures++;
    if (this.#failures <= mostMessages) this.#messages.push(message);
  }

  get report(): ImportReport {
    const more = this.#failures - this.#messages.length;
    const created = [this.#applications, this.#types, this.#intents].some(({ size }) => size > 0);
    return {
      applicationsImported: [...this.#applications],
      entitiesImported: [...this.#types],
      intentsImported: [...this.#intents],
      sentencesImported: this.#sentences,
      faqsImported: this.#faqs,
      localeAdded: this.#localeAdded,
      success: this.#failures === 0,
      errorMessages: more > 0 ? [...this.#messages, `And so on, ${more} more`] : this.#messages,
      modified: created || this.#sentences > 0 || this.#faqs > 0 || this.#localeAdded,
    };
  }
}
