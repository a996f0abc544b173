/** Where an import goes, and what it has done. */

import type { components } from "../../../generated/admin/types.ts";
import {
  builtInNamespace,
  type EntityDefinition,
  qualifiedName,
  splitQualifiedName,
} from "../../nlu/definitions.ts";

export type ImportReport = components["schemas"]["ImportReport"];

/** Messages of one report; of more there is only the number. */
const mostMessages = 20;

/** A namespace that a dump is brought into, whatever namespaces it names; an application that it is brought into. */
export interface ImportTarget {
  namespace: string;
  /** `null`: the one that the dump names. */
  applicationName: string | null;
}

/** What one import has done so far, and how it calls what it creates. */
export class Import {
  readonly #target: ImportTarget | null;
  readonly #applications = new Set<string>();
  readonly #types = new Set<string>();
  readonly #intents = new Set<string>();
  readonly #messages: string[] = [];
  #failures = 0;
  #sentences = 0;
  #localeAdded = false;

  /** @param target `null` when everything keeps the names of the dump */
  constructor(target: ImportTarget | null) {
    this.#target = target;
  }

  /** Whether everything goes into one namespace. */
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

  /** The name of an entity type; built-in ones are the same everywhere (R050). */
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

  addedLocale(): void {
    this.#localeAdded = true;
  }

  /** Notes what could not be imported, and why. */
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
      faqsImported: 0,
      localeAdded: this.#localeAdded,
      success: this.#failures === 0,
      errorMessages: more > 0 ? [...this.#messages, `And so on, ${more} more`] : this.#messages,
      modified: created || this.#sentences > 0 || this.#localeAdded,
    };
  }
}
