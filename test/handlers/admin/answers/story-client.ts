import { expect } from "vitest";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import type { People } from "../people.ts";

/** A label as Studio sends it. */
export function label(text: string, changes: object = {}) {
  return {
    _id: `app_story_${text}`,
    namespace: "app",
    category: "story",
    i18n: [
      { locale: "en", interfaceType: "textChat", label: text, validated: true, alternatives: [] },
    ],
    defaultLabel: text,
    defaultLocale: "en",
    defaultI18n: [],
    version: 0,
    ...changes,
  };
}

/** An answer of one text. */
export const says = (text: string, changes: object = {}) => ({
  answerType: "simple",
  answers: [{ label: label(text), delay: 0, ...changes }],
});

/** A step that an intent of its own name leads to. */
export const step = (name: string, changes: object = {}) => ({
  name,
  intent: { name },
  answers: [says(`Answer of ${name}`)],
  currentType: "simple",
  category: "default",
  userSentence: label(`say ${name}`),
  children: [],
  level: 0,
  intentDefinition: { name, namespace: "app", applications: [travelId], entities: [] },
  ...changes,
});

/** A story of the demo's bot, as Studio sends it. */
export const storyInput = (name: string, changes: object = {}) => ({
  storyId: name,
  botId: "travel",
  intent: { name },
  currentType: "simple",
  namespace: "app",
  answers: [says(`Answer of ${name}`)],
  mandatoryEntities: [],
  steps: [],
  name,
  category: "default",
  description: "",
  userSentence: "",
  userSentenceLocale: "en",
  features: [],
  tags: [],
  ...changes,
});

/** What tests do with stories. */
export class StoryClient {
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  /** Saves a story, which has to work. */
  async save(name: string, changes: object = {}) {
    const input = storyInput(name, changes);
    const { status, body } = await this.#people.botUser.post("/rest/admin/bot/story", input);
    expect([status, body]).toEqual([200, expect.anything()]);
    return body;
  }

  get(id: string) {
    return this.#people.botUser.get(`/rest/admin/bot/story/${id}`);
  }

  byIntent(intent: string) {
    return this.#people.botUser.get(`/rest/admin/bot/story/travel/${intent}`);
  }

  /** The qualified sentences of an intent, with their languages. */
  async sentences(intent: string): Promise<string[]> {
    const { store } = this.#people.server;
    const { _id } = (await store.intents.byName("app", intent)) ?? {};
    const all = await store.sentences.list(travelId, null, ["validated", "model"]);
    return all
      .filter(({ classification }) => classification.intentId === _id)
      .map(({ language, text }) => `${language} ${text}`);
  }
}
