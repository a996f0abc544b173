/** Dumps of sentences: with names instead of ids, so that other servers can import them. */

import type { components } from "../../../generated/admin/types.ts";
import {
  type Application,
  type ClassifiedEntity,
  qualifiedName,
  type Sentence,
  splitQualifiedName,
  unknownIntent,
} from "../../nlu/definitions.ts";
import { typesOf } from "../../nlu/masking.ts";
import type { Faq } from "../../store/answers/faqs.ts";
import type { SentenceFilter } from "../../store/sentences/sentence-filter.ts";
import type { Store } from "../../store/store.ts";
import { usedEntityTypes } from "../understanding/entity-type.ts";
import { hiddenTypes } from "./hidden-texts.ts";

type Schemas = components["schemas"];
type DumpedSentence = Schemas["SentencesDump"]["sentences"][number];
type Pages = AsyncIterable<Sentence[]>;

/** Dependencies. */
type Ports = Pick<Store, "faqs" | "intents" | "entityTypes" | "sentences" | "clock">;

/** A dump without its sentences, and the sentences page by page. */
export interface Dump<Head, Item> {
  head: Head;
  sentences: AsyncIterable<Item[]>;
}

export interface DumpOptions {
  /** `full`, or any other text for a dump without sentences that have hidden texts. */
  dumpType: string;
  /** Stops the dump if the caller disconnects. */
  signal: AbortSignal;
}

/** A complete application for another server. */
export async function dumpApplication(
  ports: Ports,
  application: Application,
  signal: AbortSignal,
): Promise<Dump<Omit<Schemas["ApplicationDump"], "sentences">, Sentence>> {
  const intents = await ports.intents.byIds(application.intents);
  const head = {
    application,
    entityTypes: await usedEntityTypes(ports, intents),
    intents,
    faqs: (await ports.faqs.ofApplication(application._id)).map((faq) => dumpFaq(faq, application)),
    dumpType: "full" as const,
    timestamp: ports.clock.now().toISOString(),
  };
  return { head, sentences: ports.sentences.all({ applicationId: application._id }, signal) };
}

function dumpFaq(
  { applicationId: _, utterances: __, ...faq }: Faq,
  { name: botId }: Application,
): Schemas["FaqDefinition"] {
  return { ...faq, botId };
}

type SentencesDump = Dump<Omit<Schemas["SentencesDump"], "sentences">, DumpedSentence>;

/** The sentences of an application that match a filter. */
export async function dumpFound(
  ports: Ports,
  application: Application,
  filter: Omit<SentenceFilter, "applicationId">,
  { dumpType, signal }: DumpOptions,
): Promise<SentencesDump> {
  const { _id: applicationId } = application;
  const pages = ports.sentences.all({ ...filter, applicationId }, signal);
  return dumpOf(ports, application, dumpType, pages);
}

/**
 * The sentences of an application with one of these texts.
 * @param language `null` for all
 */
export async function dumpTexts(
  ports: Ports,
  application: Application,
  texts: readonly string[],
  language: string | null,
  dumpType: string,
): Promise<SentencesDump> {
  const { _id: applicationId } = application;
  const languages = language === null ? await ports.sentences.languages(applicationId) : [language];
  const keys = texts.flatMap((text) =>
    languages.map((language) => ({ applicationId, language, text })),
  );
  return dumpOf(ports, application, dumpType, withoutDeleted(ports.sentences.byKeys(keys)));
}

/**
 * The id of an intent by its name, if it exists; an intent of another namespace must be attached to the application.
 */
export async function intentIdOf(
  ports: Pick<Ports, "intents">,
  application: Application,
  name: string,
): Promise<string | undefined> {
  if (name === unknownIntent) return unknownIntent;
  const intents = await ports.intents.byIds(application.intents);
  const used = intents.find((intent) => qualifiedName(intent) === name);
  const split = splitQualifiedName(name);
  if (used || split?.namespace !== application.namespace) return used?._id;
  return (await ports.intents.byName(split.namespace, split.name))?._id;
}

/** Sentences of detached intents are excluded. */
async function dumpOf(
  ports: Pick<Ports, "intents" | "entityTypes">,
  application: Application,
  dumpType: string,
  pages: Pages,
): Promise<SentencesDump> {
  const intents = await ports.intents.byIds(application.intents);
  const names = new Map(intents.map((intent) => [intent._id, qualifiedName(intent)]));
  names.set(unknownIntent, unknownIntent);
  const shown = dumpType === "full" ? pages : withoutHidden(ports, pages);
  const head = { applicationName: qualifiedName(application) };
  return { head, sentences: dumped(shown, names) };
}

async function* withoutHidden(
  ports: Pick<Ports, "entityTypes">,
  pages: Pages,
): AsyncGenerator<Sentence[]> {
  for await (const page of pages) {
    const types = page.map(({ classification }) => [...typesOf(classification.entities)]);
    const hidden = await hiddenTypes(ports, types.flat());
    yield page.filter((_, index) => !types[index]?.some((type) => hidden.has(type)));
  }
}

async function* withoutDeleted(pages: Pages): AsyncGenerator<Sentence[]> {
  for await (const page of pages) yield page.filter(({ status }) => status !== "deleted");
}

async function* dumped(
  pages: Pages,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<DumpedSentence[]> {
  for await (const page of pages) {
    yield page.flatMap((sentence) => {
      const intent = names.get(sentence.classification.intentId);
      return intent === undefined ? [] : dumpedSentence(sentence, intent);
    });
  }
}

function dumpedSentence(sentence: Sentence, intent: string): DumpedSentence {
  const { text, creationDate, language, status, forReview, reviewComment } = sentence;
  return {
    text,
    intent,
    creationDate,
    entities: sentence.classification.entities.map(dumpedEntity),
    language,
    status,
    forReview,
    ...(reviewComment === undefined ? {} : { reviewComment }),
  };
}

function dumpedEntity(entity: ClassifiedEntity): Schemas["SentenceEntityDump"] {
  const { type, role, subEntities, start, end } = entity;
  return { entity: type, role, subEntities: subEntities.map(dumpedEntity), start, end };
}
