import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { dumpStories, dumpStoryOf } from "../../../studio/answers/dump-story.ts";
import { importStories, withoutConnector } from "../../../studio/answers/import-stories.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type FileOperations = Pick<AdminOperations, "exportStories" | "exportStory" | "importStories">;

export const storyFiles = ({ store }: Pick<Services, "store">) =>
  ({
    exportStories: ({ tenant: { application } }) => ({
      status: 200,
      body: application ? streamedArray(dumpStories(store, application)) : [],
    }),

    exportStory: async ({ path: { storyConfigurationId }, tenant: { application } }) => ({
      status: 200,
      body: application ? await dumpStoryOf(store, application, storyConfigurationId) : [],
    }),

    importStories: async ({ path, body: { stories, mode }, tenant: { bot }, caller }) => {
      const { namespace, login } = caller;
      if (!bot) throw withoutConnector({ namespace, botId: path.appName });
      const locale = readLocale(path.locale);
      await importStories(store, { bot, mode, locale, login }, stories);
      return { status: 200, body: {} };
    },
  }) satisfies Handlers<FileOperations>;
