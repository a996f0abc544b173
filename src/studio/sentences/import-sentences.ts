/** Import of sentences by names: what they need and does not exist is created. */

import type { components } from "../../../generated/nlu/types.ts";
import type {
  Application,
  ClassifiedEntity,
  EntityType,
  Intent,
  Sentence,
} from "../../nlu/definitions.ts";
import {
  isBuiltInType,
  qualifiedName,
  splitQualifiedName,
  unknownIntent,
} from "../../nlu/definitions.ts";
import { languageOf, readLocale } from "../../nlu/locales.ts";
import type { Store } from "../../store/store.ts";
import { newApplication, teachLanguages } from "../understanding/application.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import { newEntityType, withSubEntities } from "../understanding/entity-type.ts";
import { newIntent } from "../understanding/intent.ts";
import { Import, type ImportReport, type ImportTarget } from "./import-target.ts";
import { letOthersWork } from "./pace.ts";

type Schemas = components["schemas"];
type Dump = Schemas["SentencesDumpInput"];
type DumpedSentence = Schemas["SentenceDumpInput"];
type DumpedSentences = Iterable<DumpedSentence> | AsyncIterable<DumpedSentence>;
type DumpedEntity = Schemas["SentenceEntityDumpInput"];

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * Imports a dump of sentences in one transaction. A sentence that exists with another meaning gets the one of the dump.
 * @returns false when sentences were left out because their language is not known (R063)
 * @throws Problem 400 with every name without namespace and every entity outside its text; nothing is changed then
 */
export async function importSentences(store: Store, dump: Dump): Promise<boolean> {
  checkSentencesDump(dump);
  return (await importCheckedSentences(store, dump)).success;
}

/**
 * Does the same with a dump that is checked, whose sentences may still be on their way.
 * @param target where it goes, whatever names it has; by default it keeps them
 * @throws what the sentences throw; nothing is changed then
 */
export async function importCheckedSentences(
  store: Store,
  dump: Omit<Dump, "sentences"> & { sentences: DumpedSentences },
  target: ImportTarget | null = null,
): Promise<ImportReport> {
  const current = new Import(target);
  const dumped = splitQualifiedName(dump.applicationName) ?? { namespace: "", name: "" };
  const name = current.application(dumped);
  // What waits in the inbox queue must be there before it is compared with.
  await store.flush();
  await store.write(async () => {
    const existing = await store.applications.byName(name.namespace, name.name);
    if (!existing) current.createdApplication(name);
    const session = new Session(store, existing ?? newApplication(store, name), current);
    let index = 0;
    for await (const sentence of dump.sentences) {
      await letOthersWork(index++);
      const tag = sentence.language ?? dump.language;
      const language = readLanguage(tag);
      if (language === null) current.failed(withoutLanguage(sentence.text, tag));
      else await session.add(sentence, language);
    }
    await session.finish();
    if (existing && session.hasNewLanguage) current.addedLocale();
  });
  return current.report;
}

/**
 * Notes every name without namespace and every entity outside its text.
 * @param bareIntents whether intents may lack their namespace
 * @throws Problem 400 with all of them
 */
export function checkSentencesDump(dump: Dump, bareIntents = false): void {
  const violations = new DefinitionViolations();
  violations.checkQualified(dump.applicationName, "/applicationName");
  for (const [index, { text, intent, entities = [] }] of dump.sentences.entries()) {
    if (!bareIntents) violations.checkQualified(intent, `/sentences/${index}/intent`);
    const pointer = `/sentences/${index}/entities`;
    violations.checkEntities(text, entities.map(classified), pointer, "entity");
  }
  violations.refuse();
}

function withoutLanguage(text: string, tag: string | null | undefined): string {
  return `Sentence "${text}" has ${tag ? `the unknown language ${tag}` : "no language"}`;
}

/** Only the language part counts; `null` when it is absent or nobody speaks it. */
function readLanguage(tag: string | null | undefined): string | null {
  if (!tag) return null;
  const language = languageOf(readLocale(tag));
  return languageNames.of(language) === undefined ? null : language;
}

/** What one import has read and created so far. */
class Session {
  readonly #store: Store;
  readonly #application: Application;
  readonly #intents = new Map<string, Intent>();
  readonly #types = new Map<string, EntityType>();
  readonly #languages: Set<string>;
  readonly #import: Import;

  constructor(store: Store, application: Application, current: Import) {
    this.#store = store;
    this.#application = application;
    this.#import = current;
    this.#languages = new Set(application.supportedLocales);
  }

  get hasNewLanguage(): boolean {
    return this.#languages.size > this.#application.supportedLocales.length;
  }

  async add(dumped: DumpedSentence, language: string): Promise<void> {
    this.#languages.add(language);
    const entities = this.#import
      .entities((dumped.entities ?? []).map(classified))
      .toSorted((one, other) => one.start - other.start);
    for (const entity of entities) await this.#needType(entity);
    const intentId = await this.#needIntent(dumped.intent, entities);
    const key = { applicationId: this.#application._id, language, text: dumped.text };
    const known = await this.#store.sentences.get(key);
    const status = this.#statusOf(dumped);
    this.#import.tookSentence();
    const classification = { intentId, entities };
    const same =
      known?.status === status &&
      JSON.stringify(known.classification) === JSON.stringify(classification);
    if (same) return;
    const now = this.#store.clock.now().toISOString();
    const sentence: Sentence = {
      usageCount: 0,
      unknownCount: 0,
      otherIntentsProbabilities: {},
      ...known,
      ...key,
      creationDate: known?.creationDate ?? dumped.creationDate ?? now,
      updateDate: now,
      status,
      classification,
      lastIntentProbability: 1,
      lastEntityProbability: 1,
      forReview: dumped.forReview ?? false,
      ...(dumped.reviewComment ? { reviewComment: dumped.reviewComment } : {}),
    };
    await this.#store.sentences.save(sentence);
  }

  async finish(): Promise<void> {
    const { intents } = this.#application;
    const ids = Array.from(this.#intents.values(), ({ _id }) => _id);
    const application = {
      ...this.#application,
      supportedLocales: [...this.#languages],
      intents: [...new Set([...intents, ...ids])],
    };
    await this.#store.applications.save(application);
    await teachLanguages(this.#store, application);
    for (const intent of this.#intents.values()) await this.#store.intents.save(intent);
  }

  /** What Studio imports as learned is only learned with the next training. */
  #statusOf({ status = "model" }: DumpedSentence): Sentence["status"] {
    return this.#import.isMoved && status === "model" ? "validated" : status;
  }

  /** The id of an intent that belongs to the application and may carry these entities. */
  async #needIntent(qualified: string, entities: readonly ClassifiedEntity[]): Promise<string> {
    if (qualified === unknownIntent) return unknownIntent;
    const dumped = splitQualifiedName(qualified) ?? { namespace: "", name: qualified };
    const name = this.#import.intent(dumped);
    const existing =
      this.#intents.get(qualifiedName(name)) ??
      (await this.#store.intents.byName(name.namespace, name.name));
    if (!existing) this.#import.createdIntent(name);
    const intent = existing ?? newIntent(this.#store, name);
    const missing = entities.filter(
      ({ type, role }) =>
        !intent.entities.some((known) => known.entityTypeName === type && known.role === role),
    );
    const unique = new Map(missing.map((entity) => [`${entity.type} ${entity.role}`, entity]));
    this.#intents.set(qualifiedName(intent), {
      ...intent,
      entities: [
        ...intent.entities,
        ...Array.from(unique.values(), ({ type, role }) => ({
          entityTypeName: type,
          role,
          atStartOfDay: null,
        })),
      ],
    });
    return intent._id;
  }

  /** Every type exists afterwards, and says which entities may stand inside it. */
  async #needType({ type, subEntities }: ClassifiedEntity): Promise<void> {
    for (const entity of subEntities) await this.#needType(entity);
    const known = this.#types.get(type) ?? (await this.#store.entityTypes.byName(type));
    if (known && isBuiltInType(type)) return;
    const needed = withSubEntities(
      known ?? newEntityType(this.#store, type),
      subEntities.map((inner) => ({ entityTypeName: inner.type, role: inner.role })),
    );
    this.#types.set(type, needed);
    if (needed !== known) await this.#store.entityTypes.save(needed);
    if (!known) this.#import.createdType(type);
  }
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
