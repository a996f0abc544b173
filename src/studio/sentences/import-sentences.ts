/** Import of sentences by names: missing objects are created. */

import type { components } from "../../../generated/nlu/types.ts";
import type { Application, ClassifiedEntity, Intent, Sentence } from "../../nlu/definitions.ts";
import {
  isBuiltInType,
  qualifiedName,
  splitQualifiedName,
  unknownIntent,
} from "../../nlu/definitions.ts";
import { languageName } from "../../nlu/languages.ts";
import { languageOf, readLocale } from "../../nlu/locales.ts";
import type { StagedSentences } from "../../store/sentences/staged-sentences.ts";
import type { Store } from "../../store/store.ts";
import { newApplication, teachLanguages } from "../understanding/application.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import { newEntityType, withSubEntities } from "../understanding/entity-type.ts";
import { newIntent } from "../understanding/intent.ts";
import { runImport, sameApplication, sameIntent } from "./import-overtaken.ts";
import { Import, type ImportReport, type ImportTarget } from "./import-target.ts";

type Schemas = components["schemas"];
type Dump = Schemas["SentencesDumpInput"];
type DumpedSentence = Schemas["SentenceDumpInput"];
type DumpedSentences = Iterable<DumpedSentence> | AsyncIterable<DumpedSentence>;
type DumpedEntity = Schemas["SentenceEntityDumpInput"];

/**
 * Imports a dump of sentences and publishes it at once. The dump overwrites the classification of existing sentences.
 * @returns false if sentences were ignored because their language is unknown (R063)
 * @throws Problem 400 with every name without namespace and every entity outside its text; nothing is changed then
 */
export async function importSentences(store: Store, dump: Dump): Promise<boolean> {
  checkSentencesDump(dump);
  return (await importCheckedSentences(store, dump)).success;
}

/**
 * Imports a validated dump, whose sentences may still be arriving.
 * @param target where it is imported, whatever its names; default: the names of the dump
 * @throws errors of the sentences; nothing is changed then
 */
export async function importCheckedSentences(
  store: Store,
  dump: Omit<Dump, "sentences"> & { sentences: DumpedSentences },
  target: ImportTarget | null = null,
): Promise<ImportReport> {
  const current = new Import(target);
  const dumped = splitQualifiedName(dump.applicationName) ?? { namespace: "", name: "" };
  const name = current.application(dumped);
  await runImport(store, async (staged) => {
    const existing = await store.applications.byName(name.namespace, name.name);
    if (!existing) current.createdApplication(name);
    const application = existing ?? newApplication(store, name);
    if (!existing) staged.reserve(application._id);
    const session = new Session(store, application, current, staged);
    // Looking up the name of a language is slow, and most sentences have the same few tags.
    const languages = new Map<string | null | undefined, string | null>();
    for await (const sentence of dump.sentences) {
      const tag = sentence.language ?? dump.language;
      const known = languages.get(tag);
      const language = known === undefined ? readLanguage(tag) : known;
      languages.set(tag, language);
      if (language === null) current.failed(withoutLanguage(sentence.text, tag));
      else await session.add(sentence, language);
    }
    await staged.finish(() => session.finish(existing !== undefined));
    if (existing && session.hasNewLanguage) current.addedLocale();
  });
  return current.report;
}

/**
 * Collects every name without namespace and every entity outside its text.
 * @param bareIntents whether intents may lack their namespace
 * @throws Problem 400 with all of them
 */
export function checkSentencesDump(
  dump: Omit<Dump, "sentences"> & { sentences: Iterable<DumpedSentence> },
  bareIntents = false,
): void {
  const violations = new DefinitionViolations();
  violations.checkQualified(dump.applicationName, "/applicationName");
  let index = -1;
  for (const { text, intent, entities = [] } of dump.sentences) {
    index++;
    if (!bareIntents) violations.checkQualified(intent, `/sentences/${index}/intent`);
    const pointer = `/sentences/${index}/entities`;
    violations.checkEntities(text, entities.map(classified), pointer, "entity");
  }
  violations.refuse();
}

function withoutLanguage(text: string, tag: string | null | undefined): string {
  return `Sentence "${text}" has ${tag ? `the unknown language ${tag}` : "no language"}`;
}

/** Only the language part counts; `null` if it is absent or not a language. */
function readLanguage(tag: string | null | undefined): string | null {
  if (!tag) return null;
  const language = languageOf(readLocale(tag));
  return languageName(language) === undefined ? null : language;
}

/** Requirements of the imported sentences on an intent. */
interface NeededIntent {
  intent: Intent;
  /** By type and role. */
  entities: Map<string, ClassifiedEntity>;
}

/** State of one import; its sentences are staged, everything else is written at the end. */
class Session {
  readonly #store: Store;
  readonly #application: Application;
  readonly #intents = new Map<string, NeededIntent>();
  /** Entity types → their sub-entities, by role. */
  readonly #types = new Map<string, Map<string, ClassifiedEntity>>();
  readonly #languages = new Set<string>();
  readonly #import: Import;
  readonly #staged: StagedSentences;
  /** The date of change of all its sentences: in every order they stay next to each other. */
  readonly #now: string;

  constructor(store: Store, application: Application, current: Import, staged: StagedSentences) {
    this.#store = store;
    this.#application = application;
    this.#import = current;
    this.#staged = staged;
    this.#now = store.clock.now().toISOString();
  }

  get hasNewLanguage(): boolean {
    const known = new Set(this.#application.supportedLocales);
    return [...this.#languages].some((language) => !known.has(language));
  }

  async add(dumped: DumpedSentence, language: string): Promise<void> {
    this.#languages.add(language);
    const entities = this.#import
      .entities((dumped.entities ?? []).map(classified))
      .toSorted((one, other) => one.start - other.start);
    for (const entity of entities) await this.#needType(entity);
    const intentId = await this.#needIntent(dumped.intent, entities);
    this.#import.tookSentence();
    const key = { applicationId: this.#application._id, language, text: dumped.text };
    const status = this.#statusOf(dumped);
    const classification = { intentId, entities };
    await this.#staged.add(key, (known) => {
      const same =
        known?.status === status &&
        JSON.stringify(known.classification) === JSON.stringify(classification);
      if (same) return null;
      return {
        usageCount: 0,
        unknownCount: 0,
        otherIntentsProbabilities: {},
        ...known,
        ...key,
        creationDate: known?.creationDate ?? dumped.creationDate ?? this.#now,
        updateDate: this.#now,
        status,
        classification,
        lastIntentProbability: 1,
        lastEntityProbability: 1,
        forReview: dumped.forReview ?? false,
        ...(dumped.reviewComment ? { reviewComment: dumped.reviewComment } : {}),
      };
    });
  }

  /**
   * Writes the objects that the sentences require, in the transaction that publishes them.
   * @param exists whether the application existed before
   * @throws Problem 400 if it has changed too much since
   */
  async finish(exists: boolean): Promise<void> {
    const { applications, intents } = this.#store;
    const known = await sameApplication(this.#store, this.#application, exists);
    for (const [name, inner] of this.#types) await this.#saveType(name, [...inner.values()]);
    const ids = Array.from(this.#intents.values(), ({ intent }) => intent._id);
    const application = {
      ...known,
      supportedLocales: [...new Set([...known.supportedLocales, ...this.#languages])],
      intents: [...new Set([...known.intents, ...ids])],
    };
    await applications.save(application);
    await teachLanguages(this.#store, application);
    for (const needed of this.#intents.values()) {
      const intent = await sameIntent(this.#store, needed.intent);
      await intents.save({
        ...intent,
        entities: withEntities(intent, [...needed.entities.values()]),
      });
    }
    this.#store.database.changed("sentences", application._id);
  }

  /** Sentences imported by Studio as `model` are learned with the next training. */
  #statusOf({ status = "model" }: DumpedSentence): Sentence["status"] {
    return this.#import.isMoved && status === "model" ? "validated" : status;
  }

  /** The id of an intent that belongs to the application and may carry these entities. */
  async #needIntent(qualified: string, entities: readonly ClassifiedEntity[]): Promise<string> {
    if (qualified === unknownIntent) return unknownIntent;
    const dumped = splitQualifiedName(qualified) ?? { namespace: "", name: qualified };
    const name = this.#import.intent(dumped);
    let needed = this.#intents.get(qualifiedName(name));
    if (!needed) {
      const existing = await this.#store.intents.byName(name.namespace, name.name);
      if (!existing) this.#import.createdIntent(name);
      needed = { intent: existing ?? newIntent(this.#store, name), entities: new Map() };
      this.#intents.set(qualifiedName(name), needed);
    }
    for (const entity of entities) {
      needed.entities.set(JSON.stringify([entity.type, entity.role]), entity);
    }
    return needed.intent._id;
  }

  /** Every type exists afterwards, with its required sub-entities. */
  async #needType({ type, subEntities }: ClassifiedEntity): Promise<void> {
    for (const entity of subEntities) await this.#needType(entity);
    let inner = this.#types.get(type);
    if (!inner) {
      if (!(await this.#store.entityTypes.byName(type))) this.#import.createdType(type);
      inner = new Map();
      this.#types.set(type, inner);
    }
    for (const entity of subEntities) if (!inner.has(entity.role)) inner.set(entity.role, entity);
  }

  async #saveType(name: string, inner: readonly ClassifiedEntity[]): Promise<void> {
    const known = await this.#store.entityTypes.byName(name);
    if (known && isBuiltInType(name)) return;
    const needed = withSubEntities(
      known ?? newEntityType(this.#store, name),
      inner.map(({ type, role }) => ({ entityTypeName: type, role })),
    );
    if (needed !== known) await this.#store.entityTypes.save(needed);
  }
}

/** The entities of an intent, and the additionally required ones. */
function withEntities(intent: Intent, needed: readonly ClassifiedEntity[]): Intent["entities"] {
  const missing = needed.filter(
    ({ type, role }) =>
      !intent.entities.some((known) => known.entityTypeName === type && known.role === role),
  );
  return [
    ...intent.entities,
    ...missing.map(({ type, role }) => ({ entityTypeName: type, role, atStartOfDay: null })),
  ];
}

function classified({ entity, role, start, end, subEntities }: DumpedEntity): ClassifiedEntity {
  return {
    type: entity,
    role,
    start: start ?? 0,
    end: end ?? 0,
    subEntities: (subEntities ?? []).map(classified),
  };
}
