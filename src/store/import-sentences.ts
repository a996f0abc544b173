/** Import of sentences by names: what they need and does not exist is created. */

import type { components } from "../../generated/nlu/types.ts";
import type {
  Application,
  ClassifiedEntity,
  EntityType,
  Intent,
  Sentence,
} from "../nlu/definitions.ts";
import { qualifiedName, splitQualifiedName, unknownIntent } from "../nlu/definitions.ts";
import { languageOf, readLocale } from "../nlu/locales.ts";
import { letOthersWork, Violations } from "./import-report.ts";
import { newApplication, newEntityType, newIntent, withSubEntities } from "./new-application.ts";
import type { Store } from "./store.ts";

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
  return importCheckedSentences(store, dump);
}

/**
 * Does the same with a dump that is checked, whose sentences may still be on their way.
 * @throws what the sentences throw; nothing is changed then
 */
export async function importCheckedSentences(
  store: Store,
  dump: Omit<Dump, "sentences"> & { sentences: DumpedSentences },
): Promise<boolean> {
  const applicationName = splitQualifiedName(dump.applicationName) ?? { namespace: "", name: "" };
  // What waits in the inbox queue must be there before it is compared with.
  await store.flush();
  return store.write(async () => {
    const existing = await store.applications.byName(
      applicationName.namespace,
      applicationName.name,
    );
    const application = existing ?? newApplication(store, applicationName);
    const session = new Session(store, application);
    let complete = true;
    let index = 0;
    for await (const sentence of dump.sentences) {
      await letOthersWork(index++);
      const language = readLanguage(sentence.language ?? dump.language);
      if (language === null) complete = false;
      else await session.add(sentence, language);
    }
    await session.finish();
    return complete;
  });
}

/** @throws Problem 400 with every name without namespace and every entity outside its text */
export function checkSentencesDump(dump: Dump): void {
  const violations = new Violations();
  violations.checkQualified(dump.applicationName, "/applicationName");
  for (const [index, { text, intent, entities = [] }] of dump.sentences.entries()) {
    violations.checkQualified(intent, `/sentences/${index}/intent`);
    const pointer = `/sentences/${index}/entities`;
    violations.checkEntities(text, entities.map(classified), pointer, "entity");
  }
  violations.refuse();
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

  constructor(store: Store, application: Application) {
    this.#store = store;
    this.#application = application;
    this.#languages = new Set(application.supportedLocales);
  }

  async add(dumped: DumpedSentence, language: string): Promise<void> {
    this.#languages.add(language);
    const entities = (dumped.entities ?? []).map(classified);
    for (const entity of entities) await this.#needType(entity);
    const intentId = await this.#needIntent(dumped.intent, entities);
    const key = { applicationId: this.#application._id, language, text: dumped.text };
    const known = await this.#store.sentences.get(key);
    const status = dumped.status ?? "model";
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
    await this.#store.applications.save({
      ...this.#application,
      supportedLocales: [...this.#languages],
      intents: [...new Set([...intents, ...ids])],
    });
    for (const intent of this.#intents.values()) await this.#store.intents.save(intent);
  }

  /** The id of an intent that belongs to the application and may carry these entities. */
  async #needIntent(qualified: string, entities: readonly ClassifiedEntity[]): Promise<string> {
    if (qualified === unknownIntent) return unknownIntent;
    const name = splitQualifiedName(qualified) ?? { namespace: "", name: qualified };
    const intent =
      this.#intents.get(qualified) ??
      (await this.#store.intents.byName(name.namespace, name.name)) ??
      newIntent(this.#store, name);
    const missing = entities.filter(
      ({ type, role }) =>
        !intent.entities.some((known) => known.entityTypeName === type && known.role === role),
    );
    const unique = new Map(missing.map((entity) => [`${entity.type} ${entity.role}`, entity]));
    this.#intents.set(qualifiedName(intent), {
      ...intent,
      applications: [...new Set([...intent.applications, this.#application._id])],
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
    const needed = withSubEntities(
      known ?? newEntityType(this.#store, type),
      subEntities.map((inner) => ({ entityTypeName: inner.type, role: inner.role })),
    );
    this.#types.set(type, needed);
    if (needed !== known) await this.#store.entityTypes.save(needed);
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
