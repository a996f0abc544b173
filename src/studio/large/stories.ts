import type { StoryMedia, StoryStep } from "../../bot/configured-story.ts";
import { inPages } from "../../paging.ts";
import { keepStory } from "../answers/story.ts";
import { attachIntents } from "../understanding/application-intents.ts";
import { newIntent } from "../understanding/intent.ts";
import { type LargeTarget, largeBot } from "./target.ts";
import { textOf } from "./texts.ts";
import { at, sentence, subject } from "./words.ts";

const categories = ["account", "booking", "delivery", "payment", "travel"];

/** The intent of the story with this number. */
export function intentOf(number: number): string {
  return `large_${String(number).padStart(4, "0")}`;
}

/** Stories other than those of FAQs: with a text, a card, buttons and two steps, each with an intent of its own. */
export async function writeStories(target: LargeTarget): Promise<void> {
  const { store, sizes, progress } = target;
  const application = await store.applications.byName(largeBot.namespace, largeBot.botId);
  const count = sizes.stories - sizes.faqs;
  const numbers = Array.from({ length: count }, (_, index) => sizes.faqs + index);
  for await (const page of inPages(numbers, 50)) {
    await store.write(async () => {
      const intents: string[] = [];
      for (const number of page) {
        const names = { namespace: largeBot.namespace, name: intentOf(number) };
        const intent = newIntent(store, { ...names, label: subject(number), category: "large" });
        await store.intents.save(intent);
        intents.push(intent._id);
        await writeStory(target, number);
      }
      if (application) await attachIntents(store, application._id, intents);
    });
    progress(((page.at(-1) ?? 0) + 1 - sizes.faqs) / count);
  }
}

async function writeStory({ store }: LargeTarget, number: number): Promise<void> {
  const category = at(categories, number);
  const about = subject(number);
  const answer = textOf(
    category,
    `Here is how you ${about}: open your account and follow the page.`,
  );
  const title = textOf(category, `To ${about}`);
  const more = textOf(category, "More about it");
  const yes = textOf(category, `Yes, ${about}`);
  const no = textOf(category, `No, do not ${about}`);
  const done = textOf(category, `It is done: ${about}.`);
  await store.labels.save([answer, title, more, yes, no, done].map(({ label }) => label));
  const card: StoryMedia = {
    type: "card",
    title: title.key,
    actions: [{ type: "action", title: more.key, url: "https://example.com/help" }],
    fillCarousel: false,
  };
  const steps = [yes, no].map(
    ({ key }, index): StoryStep => ({
      name: `##${intentOf(number)}_${index}`,
      answers: [{ answerType: "simple", answers: [{ key: done.key, delay: 0 }] }],
      currentType: "simple",
      userSentence: key.defaultLabel,
      userSentenceLabel: key,
      children: [],
      level: 0,
      metrics: [],
      hasNoChildren: true,
    }),
  );
  await keepStory(store, largeBot, intentOf(number), undefined, {
    intent: { name: intentOf(number) },
    currentType: "simple",
    answers: [
      {
        answerType: "simple",
        answers: [
          { key: answer.key, delay: 0, ...(number % 4 === 0 ? { mediaMessage: card } : {}) },
        ],
      },
    ],
    mandatoryEntities: [],
    steps: number % 2 === 0 ? steps : [],
    name: `To ${about}`,
    category,
    description: `Explains to users how to ${about}.`,
    userSentence: sentence(number, 0),
    userSentenceLocale: "en",
    features: number % 50 === 0 ? [{ enabled: false }] : [],
    tags: [],
    configuredAnswers: [],
    configuredSteps: [],
    nextIntentsQualifiers: [],
    metricStory: false,
  });
}
