/** Data of an application for parse calls, read once and cached until it changes. */

import type { Application, Dictionary, EntityType, Intent } from "../definitions.ts";
import { isBuiltInType, qualifiedName, ragExcludedIntent, unknownIntent } from "../definitions.ts";
import type { Corpus } from "../ports.ts";
import { entityTypesWithin, type TypeTree, typeTrees } from "./type-tree.ts";

export interface Reading {
  application: Application;
  intentsByName: ReadonlyMap<string, Intent>;
  /** Id → qualified name; includes the special intents, which belong to every application. */
  intentNames: ReadonlyMap<string, string>;
  /** By qualified name, those of the intents and their sub-entities. */
  entityTypes: ReadonlyMap<string, EntityType>;
  /** The same in the form of responses. */
  typeTrees: ReadonlyMap<string, TypeTree>;
  dictionaries: ReadonlyMap<string, Dictionary>;
  /** Whether any intent carries a built-in type. */
  carriesBuiltIn: boolean;
}

export class Readings {
  readonly #corpus: Corpus;
  readonly #kept = new Map<string, Promise<Reading | undefined>>();
  readonly #stop: () => void;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    this.#stop = corpus.onChange(() => this.#kept.clear());
  }

  /** The application with this exact name, or `undefined`. */
  async get(namespace: string, name: string): Promise<Reading | undefined> {
    const key = JSON.stringify([namespace, name]);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const reading = this.#read(namespace, name);
    this.#kept.set(key, reading);
    // Only found applications are cached: unknown names could fill the memory, and failures must not persist.
    const forget = () => {
      if (this.#kept.get(key) === reading) this.#kept.delete(key);
    };
    reading.then((found) => found ?? forget(), forget);
    return reading;
  }

  close(): void {
    this.#stop();
  }

  async #read(namespace: string, name: string): Promise<Reading | undefined> {
    const application = await this.#corpus.application(namespace, name);
    if (!application) return undefined;
    const intents = await this.#corpus.intents(application);
    const names = intents.flatMap(({ entities }) =>
      entities.map((entity) => entity.entityTypeName),
    );
    const types = await entityTypesWithin(this.#corpus, names);
    const dictionaries = new Map<string, Dictionary>();
    for (const { name } of types.filter(({ dictionary }) => dictionary)) {
      const dictionary = await this.#corpus.dictionary(name);
      if (dictionary) dictionaries.set(name, dictionary);
    }
    return {
      application,
      intentsByName: new Map(intents.map((intent) => [qualifiedName(intent), intent])),
      intentNames: new Map([
        [unknownIntent, unknownIntent],
        [ragExcludedIntent, ragExcludedIntent],
        ...intents.map((intent) => [intent._id, qualifiedName(intent)] as const),
      ]),
      entityTypes: new Map(types.map((type) => [type.name, type])),
      typeTrees: typeTrees(types),
      dictionaries,
      carriesBuiltIn: names.some(isBuiltInType),
    };
  }
}
