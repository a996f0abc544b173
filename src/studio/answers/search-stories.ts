import type { Application } from "../../nlu/definitions.ts";
import { fold } from "../../nlu/engine/text/fold.ts";
import type { StorySummary } from "../../store/answers/stories.ts";
import type { Store } from "../../store/store.ts";

/** Maximum words of a search. */
const mostWords = 10;

/** Filter of stories. */
export interface StoryQuery {
  /** Blank: every category. */
  category?: string | null | undefined;
  /** Words that the name contains in this order, ignoring case and accents. */
  textSearch?: string | null | undefined;
  configuredOnly?: boolean;
}

/** The stories of the bot with the name of an application, by name. */
export async function searchStories(
  ports: Pick<Store, "stories">,
  { namespace, name: botId }: Application,
  { category, textSearch, configuredOnly = false }: StoryQuery,
): Promise<StorySummary[]> {
  const wanted = category != null && category.trim() !== "" ? category : undefined;
  const filter = { category: wanted, configuredOnly };
  const all = await ports.stories.summaries({ namespace, botId }, filter);
  const words = fold(textSearch ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords);
  return words.length === 0 ? all : all.filter(({ name }) => holdsInOrder(fold(name), words));
}

function holdsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}
