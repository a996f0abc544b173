/**
 * Answers of the demo's bot that are configured in Studio, in addition to its program: a story with steps, and FAQs.
 */

import type { Story, StoryMessage, StoryStep } from "../../bot/configured-story.ts";
import { type Label, labelValue, plainText } from "../../bot/labels/label.ts";
import { own } from "../../own.ts";
import type { Store } from "../../store/store.ts";
import { emptyStory, faqCategory } from "../answers/story.ts";
import { attachIntents } from "../understanding/application-intents.ts";
import { answeredInEnglish, answeredInFrench } from "./answered-sentences.ts";
import { trainPicture } from "./files.ts";
import { seedSentences, travelId } from "./travel.ts";

const namespace = "app";
const botId = "travel";
const created = "2026-01-01T00:00:00.000Z";

/** An English text and its translation into French. */
type Text = readonly [english: string, french: string];

interface Question {
  id: string;
  storyId: string;
  intent: string;
  title: string;
  tags: string[];
  answer: Text;
}

const questions: readonly Question[] = [
  {
    id: "6b0000000000000000000411",
    storyId: "6b0000000000000000000421",
    intent: "wifi_on_board",
    title: "Wifi on board",
    tags: ["on board"],
    answer: [
      "Yes, each train has free wifi. Choose the network TRAVEL and open any page.",
      "Oui, chaque train a le wifi gratuit. Choisissez le réseau TRAVEL et ouvrez une page.",
    ],
  },
  {
    id: "6b0000000000000000000412",
    storyId: "6b0000000000000000000422",
    intent: "food_on_board",
    title: "Food on board",
    tags: ["on board", "food"],
    answer: [
      "The bar in the middle of the train is open all the way. It sells hot meals until 22:00.",
      "Le bar au milieu du train est ouvert pendant tout le trajet, avec des plats chauds jusqu'à 22 h.",
    ],
  },
];

/** Name and label; their ids follow those of the program's intents. */
const intents = [
  ["luggage", "Luggage"],
  ["luggage_bags", "Bags"],
  ["luggage_bicycle", "Bicycles"],
  ["wifi_on_board", "Wifi on board"],
  ["food_on_board", "Food on board"],
] as const;

export async function seedAnswers(store: Store): Promise<void> {
  const ids = intents.map((_, index) => `6b035c8024e5751f553625${(0x13 + index).toString(16)}`);
  for (const [index, [name, label]] of intents.entries()) {
    const _id = ids[index] ?? "";
    const category = name.startsWith("luggage") ? "travel" : faqCategory;
    await store.intents.save({
      ...{ name, namespace, entities: [], entitiesRegexp: {}, mandatoryStates: [] },
      ...{ sharedIntents: [], label, description: null, category, _id },
    });
    await seedSentences(store, "en", _id, own(answeredInEnglish, name) ?? [], []);
    await seedSentences(store, "fr", _id, own(answeredInFrench, name) ?? [], []);
  }
  await attachIntents(store, travelId, ids);
  const labels = new Labels();
  await store.stories.save(luggage(labels));
  for (const question of questions) {
    const { id, intent, tags, answer } = question;
    const message = { key: labels.add(faqCategory, answer), delay: -1 };
    const utterances = [
      ...(own(answeredInEnglish, intent) ?? []),
      ...(own(answeredInFrench, intent) ?? []),
    ];
    const known = await store.intents.byName(namespace, intent);
    if (!known) throw new Error(`the demo has no intent ${intent}`);
    await store.stories.save(faqStory(question, utterances[0] ?? "", message));
    await store.faqs.save({
      _id: id,
      namespace,
      applicationId: travelId,
      intentId: known._id,
      i18nId: message.key.key,
      tags,
      enabled: true,
      utterances,
      creationDate: created,
      updateDate: created,
    });
  }
  await store.labels.save(labels.all);
}

/** The labels of the stories, collected while these are built. */
class Labels {
  readonly all: Label[] = [];

  add(category: string, [text, translation]: Text) {
    const value = labelValue(namespace, category, text);
    this.all.push({
      _id: value.key,
      namespace,
      category: value.category,
      i18n: [plainText("en", "textChat", text), plainText("fr", "textChat", translation)],
      defaultLabel: text,
      defaultLocale: "en",
      defaultI18n: [],
      version: 0,
    });
    return { ...value, args: [], defaultI18n: [] };
  }
}

/** A story with a card, and with steps that buttons lead to. */
function luggage(labels: Labels): Story {
  const category = "luggage";
  const text = (...texts: Text) => labels.add(category, texts);
  const step = (intent: string, title: Text, answer: Text): StoryStep => ({
    name: `##${intent}`,
    intent: { name: intent },
    answers: [{ answerType: "simple", answers: [{ key: text(...answer), delay: 0 }] }],
    currentType: "simple",
    userSentence: title[0],
    userSentenceLabel: text(...title),
    children: [],
    level: 0,
    metrics: [],
    hasNoChildren: true,
  });
  return {
    ...storyOf("6b0000000000000000000401", "luggage"),
    answers: [
      {
        answerType: "simple",
        answers: [
          {
            key: text("You travel with two bags for free.", "Deux bagages voyagent gratuitement."),
            delay: 0,
            mediaMessage: {
              type: "card",
              title: text("Your luggage", "Vos bagages"),
              subTitle: text("Two bags and a bicycle", "Deux sacs et un vélo"),
              file: trainPicture,
              actions: [
                {
                  type: "action",
                  title: text("All rules", "Toutes les règles"),
                  url: "https://doc.tock.ai",
                },
              ],
              fillCarousel: false,
            },
          },
          {
            key: text("What do you want to know more about?", "Que voulez-vous savoir de plus ?"),
            delay: 0,
          },
        ],
      },
    ],
    steps: [
      step(
        "luggage_bags",
        ["Bags", "Sacs"],
        ["A bag may be 90 cm long.", "Un sac peut mesurer 90 cm de long."],
      ),
      step(
        "luggage_bicycle",
        ["A bicycle", "Un vélo"],
        [
          "Bicycles need a reservation of 10 euros, or a cover.",
          "Un vélo demande une réservation à 10 euros, ou une housse.",
        ],
      ),
    ],
    name: "Luggage",
    category,
    description: "What travelers may take along",
    userSentence: own(answeredInEnglish, "luggage")?.[0] ?? "",
  };
}

function faqStory({ storyId, intent, title }: Question, sentence: string, message: StoryMessage) {
  return {
    ...storyOf(storyId, intent),
    answers: [{ answerType: "simple" as const, answers: [message] }],
    name: title,
    category: faqCategory,
    userSentence: sentence,
    features: [{ enabled: true }],
  };
}

/** A story without answers. */
function storyOf(_id: string, intent: string): Story {
  return {
    ...emptyStory(),
    _id,
    storyId: intent,
    namespace,
    botId,
    intent: { name: intent },
    currentType: "simple",
    answers: [],
    name: "",
    category: "",
    userSentenceLocale: "en",
    lastEdited: created,
  };
}
