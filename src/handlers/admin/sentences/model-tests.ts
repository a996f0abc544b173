import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import type { Application, ClassifiedEntity, Sentence } from "../../../nlu/definitions.ts";
import type { RecognizedEntity } from "../../../nlu/engine/engine.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { pageOf } from "../../../paging.ts";
import type { ErrorQuery, ModelTest } from "../../../store/sentences/model-tests.ts";
import type { ErrorKind } from "../../../store/sentences/tables.ts";
import { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { textOf } from "./qualified-sentence.ts";
import { SentenceReports } from "./sentence-report.ts";

type Schemas = components["schemas"];

type ModelTestOperations = Pick<
  AdminOperations,
  | "searchIntentErrors"
  | "deleteIntentError"
  | "searchEntityErrors"
  | "deleteEntityError"
  | "summarizeModelTests"
>;

export const modelTests = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const keys = new TextKeys(settings);
  const reports = new SentenceReports(store, keys);

  const removeError = async (
    kind: ErrorKind,
    sentence: Schemas["SentenceReportInput"],
    { _id }: Application,
  ) => {
    const text = await textOf(sentence, keys);
    const language = readLocale(sentence.language);
    await store.modelTests.removeError(kind, { applicationId: _id, language, text });
  };

  return {
    searchIntentErrors: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const { total, data } = await store.modelTests.errors(queryOf("intent", _id, body));
      const sentences = await reports.ofAll(data.map(({ sentence }) => sentence));
      const found = data.flatMap(({ error: { last, ...counts } }, index) => {
        const sentence = sentences[index];
        if (!sentence || typeof last.found !== "string") return [];
        return { sentence, currentIntent: last.intent, wrongIntent: last.found, ...counts };
      });
      return { status: 200, body: { total, data: found } };
    },

    deleteIntentError: async ({ body, tenant: { application } }) => {
      await removeError("intent", body.sentence, application);
      return { status: 200, body: {} };
    },

    searchEntityErrors: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const { total, data } = await store.modelTests.errors(queryOf("entity", _id, body));
      const found = [];
      for (const { error, sentence } of data) {
        const { last, ...counts } = error;
        const entities = typeof last.found === "string" ? [] : last.found.map(classified);
        const understood = { ...sentence, lastEntityProbability: counts.averageErrorProbability };
        found.push({ ...(await both(sentence, understood, entities)), ...counts });
      }
      return { status: 200, body: { total, data: found } };
    },

    deleteEntityError: async ({ body, tenant: { application } }) => {
      await removeError("entity", body.sentence, application);
      return { status: 200, body: {} };
    },

    summarizeModelTests: async ({ body, tenant: { application } }) => {
      const { _id } = application;
      const tests = await store.modelTests.list(_id, readLocale(body.language));
      const after = body.after ? Date.parse(body.after) : Number.NEGATIVE_INFINITY;
      const stats = tests
        .filter(({ date }) => Date.parse(date) > after)
        .map((test) => statOf(test, body.intentName ?? null));
      const oneAMinute = stats.filter(({ date }, index) => date !== stats[index - 1]?.date);
      return { status: 200, body: oneAMinute };
    },
  } satisfies Handlers<ModelTestOperations>;

  /** A sentence and its prediction; what is hidden in either is hidden in both. */
  async function both(sentence: Sentence, understood: Sentence, entities: ClassifiedEntity[]) {
    const { intentId } = sentence.classification;
    const all = [...sentence.classification.entities, ...entities];
    const [shown, found] = await reports.ofAll([
      { ...sentence, classification: { intentId, entities: all } },
      { ...understood, classification: { intentId, entities: all } },
    ]);
    if (!shown || !found) throw new Error("a sentence has no report");
    const { classification: before, ...original } = shown;
    const { classification: after, ...other } = found;
    return {
      originalSentence: {
        ...original,
        classification: { ...before, entities: sentence.classification.entities },
      },
      sentence: { ...other, classification: { ...after, entities } },
    };
  }
};

function queryOf(
  kind: ErrorKind,
  applicationId: string,
  body: Schemas["TestBuildQuery"],
): ErrorQuery {
  const { language, intentName, after, searchMark } = body;
  return {
    kind,
    applicationId,
    language: readLocale(language),
    intent: intentName ?? null,
    after: instant(after),
    until: instant(searchMark?.date),
    ...pageOf(body),
  };
}

/** Dates are compared as texts in UTC. */
function instant(date: string | null | undefined): string | null {
  return date == null ? null : new Date(date).toISOString();
}

function classified({ type, role, start, end, subEntities }: RecognizedEntity): ClassifiedEntity {
  return { type, role, start, end, subEntities: subEntities.map(classified) };
}

function statOf(
  { date, learned, trainingSeconds, testSeconds, byIntent }: ModelTest,
  intent: string | null,
): Schemas["TestBuildStat"] {
  const counted = byIntent.filter((one) => intent === null || one.intent === intent);
  const sum = (field: "tried" | "intentErrors" | "entityErrors") =>
    counted.reduce((total, one) => total + one[field], 0);
  return {
    date: `${date.slice(0, 16)}:00Z`,
    errors: sum("intentErrors") + sum("entityErrors"),
    intentErrors: sum("intentErrors"),
    entityErrors: sum("entityErrors"),
    nbSentencesInModel: learned,
    nbSentencesTested: sum("tried"),
    buildModelDuration: `PT${trainingSeconds.toFixed(3)}S`,
    testModelDuration: `PT${testSeconds.toFixed(3)}S`,
  };
}
