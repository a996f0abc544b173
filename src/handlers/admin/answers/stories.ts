import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { showStory, storyOfIntent } from "../../../studio/answers/shown-stories.ts";
import { createStory, removeStory, saveStory } from "../../../studio/answers/story.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type StoryOperations = Pick<
  AdminOperations,
  "createStory" | "saveStory" | "getStory" | "deleteStory" | "getStoryByIntent"
>;

export const stories = ({ store }: Pick<Services, "store">) =>
  ({
    createStory: async ({ body, tenant: { bot }, caller: { login } }) => {
      const { story: input, firstSentences, language } = body;
      const request = { input, bot, known: null, login };
      return { status: 200, body: await createStory(store, request, firstSentences, language) };
    },

    saveStory: async ({ body: input, tenant: { bot, story: known }, caller: { login } }) => {
      const story = await saveStory(store, { input, bot, known, login });
      return { status: 200, body: await showStory(store, story) };
    },

    getStory: async ({ tenant: { story } }) => ({
      status: 200,
      body: await showStory(store, story),
    }),

    deleteStory: async ({ tenant: { story } }) => {
      if (story) await removeStory(store, story);
      return { status: 200, body: {} };
    },

    getStoryByIntent: async ({ path: { intent }, tenant: { bot } }) => {
      const story = await storyOfIntent(store, bot, intent);
      return story ? { status: 200, body: await showStory(store, story) } : { status: 204 };
    },
  }) satisfies Handlers<StoryOperations>;
