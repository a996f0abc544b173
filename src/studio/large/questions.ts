import { inPages } from "../../paging.ts";
import { saveFaq } from "../answers/faq.ts";
import { intentOf } from "./stories.ts";
import { type LargeTarget, largeBot } from "./target.ts";
import { textOf } from "./texts.ts";
import { at, sentence, subject } from "./words.ts";

const tags = ["account", "delivery", "opening", "payment", "prices"];

/** FAQs, each with its intent, sentences and answer. */
export async function writeQuestions({ store, sizes, progress }: LargeTarget): Promise<void> {
  const numbers = Array.from({ length: sizes.faqs }, (_, number) => number);
  for await (const page of inPages(numbers, 25)) {
    await store.write(async () => {
      const application = await store.applications.byName(largeBot.namespace, largeBot.botId);
      if (!application) return;
      for (const number of page) {
        const answer = textOf(
          "faq",
          `You ${subject(number)} at any station, every day from 6 to 22.`,
        );
        await store.labels.save([answer.label]);
        const input = {
          language: "en",
          applicationName: application.name,
          enabled: number % 20 > 0,
          title: `How to ${subject(number)}`,
          description: `About how to ${subject(number)}.`,
          utterances: [0, 1, 2, 3].map((way) => sentence(number, way)),
          tags: [at(tags, number)],
          answer: answer.label,
          intentName: intentOf(number),
        };
        await saveFaq(store, { application, input, known: null, login: "admin@app.com" });
      }
    });
    progress(((page.at(-1) ?? 0) + 1) / numbers.length);
  }
}
