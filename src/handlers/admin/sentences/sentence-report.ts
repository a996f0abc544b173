import type { components } from "../../../../generated/admin/types.ts";
import type { EntityValue, ParseResult, Sentence } from "../../../nlu/definitions.ts";
import { maskText, typesOf } from "../../../nlu/masking.ts";
import type { Store } from "../../../store/store.ts";
import { hiddenTypes, type TextKeys } from "../../../studio/sentences/hidden-texts.ts";

type Schemas = components["schemas"];
type SentenceReport = Schemas["SentenceReport"];
type EntityReport = Schemas["ClassifiedEntityReport"];

/** Builds sentences in the form of Studio: texts of obfuscated entity types are hidden. */
export class SentenceReports {
  readonly #store: Pick<Store, "entityTypes">;
  readonly #keys: TextKeys;

  constructor(store: Pick<Store, "entityTypes">, keys: TextKeys) {
    this.#store = store;
    this.#keys = keys;
  }

  /** @throws Problem 400 if texts have to be hidden and there is no password */
  async ofAll(sentences: readonly Sentence[]): Promise<SentenceReport[]> {
    const hidden = await hiddenTypes(
      this.#store,
      sentences.flatMap(({ classification }) => [...typesOf(classification.entities)]),
    );
    return Promise.all(
      sentences.map(async (sentence) => ({
        ...clear(sentence),
        ...(await this.#text(sentence, sentence.classification.entities, hidden)),
      })),
    );
  }

  /**
   * A parse result as a sentence of the inbox that no user has sent yet.
   * @throws Problem 400 if its text has to be hidden and there is no password
   */
  async ofParsed(
    result: Omit<ParseResult, "language"> & { language: string },
    applicationId: string,
    intentId: string,
    now: string,
  ): Promise<SentenceReport> {
    const { retainedQuery: text, language, entities, notRetainedEntities } = result;
    const places = [...entities, ...notRetainedEntities].map(placeOf);
    const hidden = await hiddenTypes(this.#store, typesOf(places));
    return {
      ...(await this.#text({ text, applicationId }, entities.map(placeOf), hidden)),
      language,
      applicationId,
      creationDate: now,
      updateDate: now,
      status: "inbox",
      classification: {
        intentId,
        entities: entities.map((entity) => parsedEntity(entity, hidden)),
        notRetainedEntities: notRetainedEntities.map((entity) => parsedEntity(entity, hidden)),
        intentProbability: result.intentProbability,
        entitiesProbability: result.entitiesProbability,
        otherIntentsProbabilities: result.otherIntentsProbabilities,
        usageCount: 0,
        unknownCount: 0,
      },
      forReview: false,
    };
  }

  /**
   * Pages of reports, built while they are sent; if one may be refused, all are built before the first is sent, so that
   * the error does not occur in the middle of a response.
   */
  async *whole<Page>(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
    const mayBeRefused = !this.#keys.canLock && (await this.#store.entityTypes.anyObfuscated());
    if (!mayBeRefused) {
      yield* pages;
      return;
    }
    const all: Page[] = [];
    for await (const page of pages) all.push(page);
    yield* all;
  }

  async #text(
    { text, applicationId }: Pick<Sentence, "text" | "applicationId">,
    entities: Parameters<typeof maskText>[1],
    hidden: ReadonlySet<string>,
  ): Promise<{ text: string; key?: string }> {
    const shown = maskText(text, entities, hidden);
    return shown === text
      ? { text }
      : { text: shown, key: await this.#keys.lock(text, applicationId) };
  }
}

/** A sentence with its text, whether stored or parsed. */
export function clear(sentence: Sentence): SentenceReport {
  const { classification, lastIntentProbability, lastEntityProbability, lastUsage } = sentence;
  const { reviewComment, qualifier, configuration } = sentence;
  return {
    text: sentence.text,
    language: sentence.language,
    applicationId: sentence.applicationId,
    creationDate: sentence.creationDate,
    updateDate: sentence.updateDate,
    status: sentence.status,
    classification: {
      intentId: classification.intentId,
      entities: classification.entities,
      notRetainedEntities: [],
      ...(lastIntentProbability === undefined ? {} : { intentProbability: lastIntentProbability }),
      ...(lastEntityProbability === undefined
        ? {}
        : { entitiesProbability: lastEntityProbability }),
      otherIntentsProbabilities: sentence.otherIntentsProbabilities,
      ...(lastUsage === undefined ? {} : { lastUsage }),
      usageCount: sentence.usageCount,
      unknownCount: sentence.unknownCount,
    },
    forReview: sentence.forReview,
    ...(reviewComment === undefined ? {} : { reviewComment }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(configuration === undefined ? {} : { configuration }),
  };
}

type Place = Sentence["classification"]["entities"][number];

/** Position of an entity in a response. */
export function placeOf({ entity, start, end, subEntities }: EntityValue): Place {
  const { role, entityType } = entity;
  return { type: entityType.name, role, start, end, subEntities: subEntities.map(placeOf) };
}

function parsedEntity(found: EntityValue, hidden: ReadonlySet<string>): EntityReport {
  const { entity, start, end, value, probability, subEntities } = found;
  const type = entity.entityType.name;
  return {
    type,
    role: entity.role,
    start,
    end,
    ...(value === undefined || value === null || hidden.has(type) ? {} : { value }),
    probability,
    subEntities: subEntities.map((inner) => parsedEntity(inner, hidden)),
  };
}
