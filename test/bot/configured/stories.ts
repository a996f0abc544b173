import type {
  LabelReference,
  MandatoryEntity,
  Story,
  StoryAnswer,
  StoryMessage,
  StoryStep,
} from "../../../src/bot/configured-story.ts";
import type { ChatPorts } from "../../../src/bot/ports.ts";
import type { ChatRequest, WebResponse } from "../../../src/bot/types.ts";
import { emptyStory } from "../../../src/studio/answers/story.ts";
import { connector, FakeBot, never, newChat, newGateway } from "../support.ts";

export function label(text: string): LabelReference {
  const key = `app_story_${text}`;
  return {
    key,
    namespace: "app",
    category: "story",
    defaultLabel: text,
    args: [],
    defaultI18n: [],
  };
}

export function message(text: string, more: Partial<StoryMessage> = {}): StoryMessage {
  return { key: label(text), delay: 0, ...more };
}

/** The texts of one answer. */
export function says(...messages: (string | StoryMessage)[]): StoryAnswer[] {
  const answers = messages.map((one) => (typeof one === "string" ? message(one) : one));
  return [{ answerType: "simple", answers }];
}

/** A story that its own name starts, and that answers with its name in capitals. */
export function story(name: string, more: Partial<Story> = {}): Story {
  return {
    ...emptyStory(),
    _id: Buffer.from(name.padEnd(12)).toString("hex").slice(0, 24),
    storyId: name,
    namespace: "app",
    botId: "travel",
    intent: { name },
    currentType: "simple",
    answers: says(name.toUpperCase()),
    name,
    lastEdited: "2026-11-28T12:00:00Z",
    ...more,
  };
}

/** A step that the intent of its name leads to, and that answers with its name in capitals. */
export function step(name: string, more: Partial<StoryStep> = {}): StoryStep {
  const children = more.children ?? [];
  return {
    name: `##${name}`,
    intent: { name },
    answers: says(name.toUpperCase()),
    currentType: "simple",
    userSentence: "",
    userSentenceLabel: label(`go ${name}`),
    children,
    hasNoChildren: children.length === 0,
    level: 0,
    metrics: [],
    ...more,
  };
}

export function needs(role: string, more: Partial<MandatoryEntity> = {}): MandatoryEntity {
  return {
    role,
    entityType: `app:${role}`,
    intent: { name: `tell_${role}` },
    answers: says(`Which ${role}?`),
    currentType: "simple",
    ...more,
  };
}

/** A rule of all connectors. */
export const rule = (more: Partial<Story["features"][number]> = {}) => ({ enabled: true, ...more });

/** What a message shows: its text, then its buttons in brackets. */
export function shown({ responses }: WebResponse): string[] {
  return responses.map(({ text = "", buttons = [] }) =>
    [text, ...buttons.map(({ title }) => `[${title}]`)].join(" "),
  );
}

/** A chat with configured stories; each word the user says is its own intent. */
export function newConfiguredChat(stories: readonly Story[], ports: Partial<ChatPorts> = {}) {
  const { gateway } = newGateway();
  const chat = newChat(gateway, { stories: async () => stories, ...ports });
  const send = (request: Partial<ChatRequest>, through = connector) =>
    chat.chat.send(through, { userId: "anna", ...request } as ChatRequest, never);
  return {
    ...chat,
    gateway,
    send,
    /** Says one word after the other; what is shown for each. */
    async talk(...words: string[]): Promise<string[][]> {
      const answers: string[][] = [];
      for (const query of words) answers.push(shown(await send({ query })));
      return answers;
    },
    /** Attaches a bot that tells stories of these main intents, and answers with their names. */
    attach(...mainIntents: string[]): FakeBot {
      return new FakeBot(gateway, ({ requestId, botRequest: { storyId } }, bot) =>
        bot.say({
          requestId,
          botResponse: {
            messages: [{ type: "sentence", text: { text: `bot tells ${storyId}` } }],
            storyId,
            entities: [],
            context: { requestId },
          },
        }),
      ).configure(...mainIntents);
    },
  };
}
