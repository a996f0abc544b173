import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { Problem, problem } from "../../../contract/problem.ts";
import { streamedList } from "../../../contract/streams/json.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { updateSentences } from "../../../studio/sentences/change-sentences.ts";
import { TextKeys } from "../../../studio/sentences/hidden-texts.ts";
import { saveSentence } from "../../../studio/sentences/sentence.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { readQualified, textOf } from "./qualified-sentence.ts";
import { readFilter, readSentencePage, readStatus } from "./sentence-query.ts";
import { clear, SentenceReports } from "./sentence-report.ts";
import { readSelection } from "./sentence-update.ts";

type SentencesReport = components["schemas"]["SentencesReport"];

export const sentences = ({ store, settings }: Pick<Services, "store" | "settings">) => {
  const keys = new TextKeys(settings);
  const reports = new SentenceReports(store, keys);

  async function* reported(ids: readonly string[]): AsyncGenerator<SentencesReport["sentences"]> {
    for await (const page of store.sentences.byIds(ids)) yield await reports.ofAll(page);
  }

  return {
    searchSentences: async ({ body, tenant: { application }, signal }) => {
      const filter = readFilter(body, application._id);
      const page = readSentencePage(body);
      const { total, ids } = await store.sentences.search(filter, page, signal);
      const { start } = page;
      const head = { total, start, end: start + ids.length };
      const pages = reports.whole(reported(ids));
      return { status: 200, body: streamedList(head, "sentences", pages) };
    },

    saveSentence: async ({ body, caller: { login }, tenant: { application } }) => {
      const sentence = await readQualified(body, application._id, keys);
      await saveSentence(store, application, sentence, login);
      return { status: 200, body: {} };
    },

    updateSentences: async ({ body, tenant: { application }, signal }) => {
      const selection = await readSelection(body, application._id, keys);
      const { newStatus, ...rest } = body;
      const wishes = { ...rest, newStatus: newStatus == null ? null : readStatus(newStatus) };
      const nbUpdates = await updateSentences(store, application, selection, wishes, signal);
      return { status: 200, body: { nbUpdates } };
    },

    revealSentence: async ({ body, tenant: { application } }) => {
      if (body.key == null) throw nothingToShow("It has no key");
      const text = await textOf(body, keys).catch((error: unknown) => {
        throw isUnreadable(error) ? nothingToShow("Its key was not given here") : error;
      });
      const language = readLocale(body.language);
      const sentence = await store.sentences.get({
        applicationId: application._id,
        language,
        text,
      });
      if (!sentence) throw nothingToShow("It is not there any more");
      return { status: 200, body: clear(sentence) };
    },

    listSentenceUsers: async ({ tenant: { application } }) => {
      return { status: 200, body: await store.sentences.qualifiers(application._id) };
    },

    listSentenceConfigurations: async ({ tenant: { application } }) => {
      return { status: 200, body: await store.sentences.configurations(application._id) };
    },
  } satisfies Pick<
    Handlers<AdminOperations>,
    | "searchSentences"
    | "saveSentence"
    | "updateSentences"
    | "revealSentence"
    | "listSentenceUsers"
    | "listSentenceConfigurations"
  >;
};

function isUnreadable(error: unknown): boolean {
  return error instanceof Problem && error.errors[0]?.code === "unreadable-key";
}

/** As in Tock, 401 for any missing object. */
function nothingToShow(reason: string): Problem {
  return problem("nothing-to-show", { reason });
}
