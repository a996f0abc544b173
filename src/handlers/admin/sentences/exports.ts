import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedList } from "../../../contract/streams/json.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { alexaSchema } from "../../../studio/sentences/alexa-schema.ts";
import { hiddenTypes } from "../../../studio/sentences/hidden-texts.ts";
import {
  type Dump,
  dumpApplication,
  dumpFound,
  dumpTexts,
  intentIdOf,
} from "../../../studio/sentences/sentence-dump.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readFilter } from "./sentence-query.ts";

type Schemas = components["schemas"];

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

export const exports = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    exportApplication: async ({ tenant: { application }, signal }) => {
      const { head, sentences } = await dumpApplication(store, application, signal);
      const body = streamedList<Schemas["ApplicationDump"], "sentences">(
        head,
        "sentences",
        sentences,
      );
      return { status: 200, body };
    },

    exportSentences: async ({ path: { dumpType }, tenant: { application }, signal }) =>
      answer(await dumpFound(store, application, {}, { dumpType, signal })),

    exportFoundSentences: async ({ path: { dumpType }, body, tenant: { application }, signal }) => {
      const { notAfter: _, ...filter } = readFilter(body, application._id);
      return answer(await dumpFound(store, application, filter, { dumpType, signal }));
    },

    exportSentencesByText: async ({ path, body, tenant: { application } }) => {
      const { texts } = body;
      if (texts.length === 0) return { status: 204 };
      const language = body.language == null ? null : readLocale(body.language);
      return answer(await dumpTexts(store, application, texts, language, path.dumpType));
    },

    exportSentencesOfIntent: async ({ path, tenant: { application }, signal }) => {
      const { dumpType } = path;
      const intentId = await intentIdOf(store, application, path.intent);
      return answer(await dumpFound(store, application, { intentId }, { dumpType, signal }));
    },

    exportSentencesOfIntentInLocale: async ({ path, tenant: { application }, signal }) => {
      const { dumpType } = path;
      const intentId = await intentIdOf(store, application, path.intent);
      const filter = { intentId, language: readLocale(path.locale) };
      return answer(await dumpFound(store, application, filter, { dumpType, signal }));
    },

    exportAlexaSchema: async ({ body, tenant: { application }, signal }) => {
      const intents = await store.intents.byIds(application.intents);
      const types = intents.flatMap(({ entities }) => entities.map((each) => each.entityTypeName));
      const hidden = await hiddenTypes(store, types);
      const language = readLocale(body.language ?? settings.defaultLocale);
      const filter = { applicationId: application._id, language, statuses: ["model"] as const };
      const pages = store.sentences.all(filter, signal);
      const schema = await alexaSchema(application.name, intents, pages, hidden);
      return { status: 200, body: schema };
    },
  }) satisfies Handlers<ExportOperations>;

type SentencesDump = Schemas["SentencesDump"];

function answer({
  head,
  sentences,
}: Dump<Omit<SentencesDump, "sentences">, SentencesDump["sentences"][number]>) {
  const body = streamedList<SentencesDump, "sentences">(head, "sentences", sentences);
  return { status: 200, body } as const;
}
