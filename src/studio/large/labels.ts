import { inPages } from "../../paging.ts";
import { type LargeTarget, largeBot } from "./target.ts";
import { textOf } from "./texts.ts";
import { at, sentence } from "./words.ts";

const categories = ["booking", "faq", "help", "payment", "small talk"];

/** The remaining labels, which belong to no story; some have uses. */
export async function writeLabels({ store, sizes, progress }: LargeTarget): Promise<void> {
  const { namespace } = largeBot;
  let known = 0;
  for await (const page of store.labels.pages({ namespace })) known += page.length;
  const missing = Math.max(0, sizes.labels - known);
  const numbers = Array.from({ length: missing }, (_, number) => number);
  for await (const page of inPages(numbers, 500)) {
    const labels = page.map((number) => {
      const text = `You ask: ${sentence(number % 1_000, Math.floor(number / 1_000))}? Label ${number}`;
      return textOf(at(categories, number), text).label;
    });
    await store.labels.save(labels);
    for (const [index, { _id }] of labels.entries()) {
      if (index % 3 === 0) continue;
      const locale = index % 2 === 0 ? "en" : "fr";
      const context = { locale, interfaceType: "textChat", connectorId: "web" } as const;
      store.labels.use({ _id, namespace }, context);
    }
    progress(((page.at(-1) ?? 0) + 1) / numbers.length);
  }
}
