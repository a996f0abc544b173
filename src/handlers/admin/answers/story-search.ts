import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import { readLocale } from "../../../nlu/locales.ts";
import { searchStories } from "../../../studio/answers/search-stories.ts";
import { loadStories, showStories } from "../../../studio/answers/shown-stories.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type SearchOperations = Pick<
  AdminOperations,
  | "loadStories"
  | "searchStories"
  | "searchStorySummaries"
  | "listStoriesWithDocument"
  | "listStoriesWithSettings"
>;

export const storySearch = ({ store, settings }: Pick<Services, "store" | "settings">) =>
  ({
    loadStories: async ({ body, tenant: { application } }) => {
      if (!application) return { status: 200, body: [] };
      const locale = body.language == null ? settings.defaultLocale : readLocale(body.language);
      return { status: 200, body: streamedArray(loadStories(store, application, locale)) };
    },

    searchStories: async ({ body, tenant: { application } }) => {
      if (!application) return { status: 200, body: [] };
      const { category, textSearch, onlyConfiguredStory } = body;
      const configuredOnly = onlyConfiguredStory ?? false;
      const query = { category, textSearch, configuredOnly };
      const found = await searchStories(store, application, query);
      return {
        status: 200,
        body: found.map(({ id, intentName, metric: _, ...summary }) => ({
          _id: id,
          ...summary,
          intent: { name: intentName },
        })),
      };
    },

    searchStorySummaries: async ({ body, tenant: { application } }) => {
      if (body.applicationName === "") {
        throw problem(
          "invalid-request.missing",
          { place: '"/applicationName"', expected: "the name of an application" },
          { pointer: "/applicationName", expected: "the name of an application" },
        );
      }
      if (!application) return { status: 200, body: [] };
      const found = await searchStories(store, application, { category: body.category });
      return {
        status: 200,
        body: found.map(({ id, storyId, intentName, currentType, name, category, metric }) => ({
          _id: id,
          storyId,
          intent: { name: intentName },
          currentType,
          name,
          category,
          metricStory: metric === 1,
        })),
      };
    },

    listStoriesWithDocument: async ({ tenant: { bot } }) => {
      if (!bot) return { status: 200, body: [] };
      const found = store.stories.withFile(bot);
      return { status: 200, body: streamedArray(showStories(store, bot, found)) };
    },

    listStoriesWithSettings: async ({ tenant: { bot } }) => {
      if (!bot) return { status: 200, body: [] };
      const found = store.stories.tagged(bot);
      return { status: 200, body: streamedArray(showStories(store, bot, found)) };
    },
  }) satisfies Handlers<SearchOperations>;
