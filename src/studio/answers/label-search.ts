import { setImmediate } from "node:timers/promises";
import type { Label } from "../../bot/labels/label.ts";
import type { Pattern } from "../../nlu/pattern.ts";
import type { LabelFilter } from "../../store/answers/labels.ts";
import type { Store } from "../../store/store.ts";

/** Filter of labels. */
export interface LabelSearch extends LabelFilter {
  /** Matches anywhere in the default text, in a text or in an alternative. */
  pattern?: Pattern | undefined;
}

/** Milliseconds of matching after which other work runs. */
const turn = 5;

/** The labels that match, page by page, in the order of the list. */
export async function* foundLabels(
  { labels }: Pick<Store, "labels">,
  { pattern, ...filter }: LabelSearch,
): AsyncGenerator<Label[]> {
  let begin = performance.now();
  for await (const page of labels.pages(filter)) {
    if (!pattern) {
      yield page;
      continue;
    }
    const found: Label[] = [];
    for (const label of page) {
      if (textsOf(label).some((text) => pattern.matches(text))) found.push(label);
      if (performance.now() - begin < turn) continue;
      await setImmediate();
      begin = performance.now();
    }
    yield found;
  }
}

function textsOf({ defaultLabel, i18n }: Label): string[] {
  const texts = i18n.flatMap(({ label, alternatives }) => [label, ...alternatives]);
  return defaultLabel === null ? texts : [defaultLabel, ...texts];
}
