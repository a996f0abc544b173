import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { type StreamedJson, streamedList } from "../../../contract/streamed-json.ts";
import {
  type Application,
  type ClassifiedEntity,
  qualifiedName,
  type Sentence,
  splitQualifiedName,
  unknownIntent,
} from "../../../nlu/definitions.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { sentenceId } from "../../../store/sentences/sentence-id.ts";
import type { SentenceFilter } from "../../../store/sentences/sentence-search.ts";
import { alexaSchema } from "../../../studio/sentences/alexa-schema.ts";
import { TextKeys, typesOf } from "../../../studio/sentences/hidden-texts.ts";
import { usedEntityTypes } from "../../../studio/understanding/entity-type.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readFilter } from "./sentence-query.ts";
import { SentenceReports } from "./sentence-report.ts";

type Schemas = components["schemas"];
type SentencesDump = Schemas["SentencesDump"];
type Pages = AsyncIterable<Sentence[]>;

type ExportOperations = Pick<
  AdminOperations,
  | "exportApplication"
  | "exportSentences"
  | "exportFoundSentences"
  | "exportSentencesByText"
  | "exportSentencesOfIntent"
  | "exportSentencesOfIntentInLocale"
  | "exportAlexaSchema"
>;

export const exports = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const reports = new SentenceReports(store, new TextKeys(settings));

  /** The sentences of an application by names instead of ids; those of intents that it does not have stay here. */
  async function dumpOf(
    application: Application,
    dumpType: string,
    pages: Pages,
  ): Promise<StreamedJson<SentencesDump>> {
    const intents = await store.intents.byIds(application.intents);
    const names = new Map(intents.map((intent) => [intent._id, qualifiedName(intent)]));
    names.set(unknownIntent, unknownIntent);
    const head = { applicationName: qualifiedName(application) };
    const shown = dumpType === "full" ? pages : withoutHidden(pages);
    return streamedList<SentencesDump, "sentences">(head, "sentences", dumped(shown, names));
  }

  async function* withoutHidden(pages: Pages): Pages & AsyncGenerator<Sentence[]> {
    for await (const page of pages) {
      const types = page.map(({ classification }) => [...typesOf(classification.entities)]);
      const hidden = await reports.hiddenTypes(types.flat());
      yield page.filter((_, index) => !types[index]?.some((type) => hidden.has(type)));
    }
  }

  async function found(
    application: Application,
    dumpType: string,
    filter: SentenceFilter,
    signal: AbortSignal,
  ) {
    await store.flush();
    const body = await dumpOf(application, dumpType, store.sentences.all(filter, signal));
    return { status: 200, body } as const;
  }

  /** The id of an intent by its name, when there is one; an intent of another namespace must be one of the application. */
  async function intentIdOf(application: Application, name: string): Promise<string | undefined> {
    if (name === unknownIntent) return unknownIntent;
    const intents = await store.intents.byIds(application.intents);
    const used = intents.find((intent) => qualifiedName(intent) === name);
    const split = splitQualifiedName(name);
    if (used || split?.namespace !== application.namespace) return used?._id;
    return (await store.intents.byName(split.namespace, split.name))?._id;
  }

  return {
    exportApplication: async ({ tenant: { application }, signal }) => {
      const intents = await store.intents.byIds(application.intents);
      const head = {
        application,
        entityTypes: await usedEntityTypes(store, intents),
        intents,
        faqs: [],
        dumpType: "full" as const,
        timestamp: store.clock.now().toISOString(),
      };
      await store.flush();
      const pages = store.sentences.all({ applicationId: application._id }, signal);
      const body = streamedList<Schemas["ApplicationDump"], "sentences">(head, "sentences", pages);
      return { status: 200, body };
    },

    exportSentences: async ({ path, tenant: { application }, signal }) => {
      return found(application, path.dumpType, { applicationId: application._id }, signal);
    },

    exportFoundSentences: async ({ path, body, tenant: { application }, signal }) => {
      const { notAfter: _, ...filter } = readFilter(body, application._id);
      return found(application, path.dumpType, filter, signal);
    },

    exportSentencesByText: async ({ path, body, tenant: { application } }) => {
      if (body.texts.length === 0) return { status: 204 };
      await store.flush();
      const { _id: applicationId } = application;
      const languages =
        body.language == null
          ? await store.sentences.languages(applicationId)
          : [readLocale(body.language)];
      const ids = new Set(
        body.texts.flatMap((text) =>
          languages.map((language) => sentenceId({ applicationId, language, text })),
        ),
      );
      const pages = withoutDeleted(store.sentences.byIds([...ids]));
      return { status: 200, body: await dumpOf(application, path.dumpType, pages) };
    },

    exportSentencesOfIntent: async ({ path, tenant: { application }, signal }) => {
      const intentId = await intentIdOf(application, path.intent);
      return found(
        application,
        path.dumpType,
        { applicationId: application._id, intentId },
        signal,
      );
    },

    exportSentencesOfIntentInLocale: async ({ path, tenant: { application }, signal }) => {
      const intentId = await intentIdOf(application, path.intent);
      const language = readLocale(path.locale);
      const filter = { applicationId: application._id, intentId, language };
      return found(application, path.dumpType, filter, signal);
    },

    exportAlexaSchema: async ({ body, tenant: { application }, signal }) => {
      const intents = await store.intents.byIds(application.intents);
      const types = intents.flatMap(({ entities }) => entities.map((each) => each.entityTypeName));
      const hidden = await reports.hiddenTypes(types);
      const language = readLocale(body.language ?? settings.defaultLocale);
      const filter = { applicationId: application._id, language, statuses: ["model"] as const };
      const pages = store.sentences.all(filter, signal);
      const schema = await alexaSchema(application.name, intents, pages, hidden);
      return { status: 200, body: schema };
    },
  } satisfies Handlers<ExportOperations>;
};

async function* withoutDeleted(pages: Pages): AsyncGenerator<Sentence[]> {
  for await (const page of pages) yield page.filter(({ status }) => status !== "deleted");
}

async function* dumped(
  pages: Pages,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<SentencesDump["sentences"]> {
  for await (const page of pages) {
    yield page.flatMap((sentence) => {
      const intent = names.get(sentence.classification.intentId);
      return intent === undefined ? [] : dumpedSentence(sentence, intent);
    });
  }
}

function dumpedSentence(sentence: Sentence, intent: string): SentencesDump["sentences"][number] {
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
