/** Translates texts through the labels of a bot, so that Studio can change and translate them. */

import type { LabelReference } from "../configured-story.ts";
import { type LabelArgument, type LabelValue, labelValue } from "../labels/label.ts";
import { formatText } from "../messages/text.ts";
import type { BotMessage, Card, I18nText } from "../types.ts";

/** A text of a configured story. */
export function storyLabel({ args, ...label }: LabelReference): LabelValue {
  return { ...label, args: args.map((one) => (isArgument(one) ? one : JSON.stringify(one))) };
}

function isArgument(value: unknown): value is LabelArgument {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** A text of the platform itself. */
export function platformLabel(namespace: string, text: string): LabelValue {
  return labelValue(namespace, "BotApi", text);
}

/** A text of the attached bot, which may have a label key. */
function botLabel(namespace: string, { text, key, args = [] }: I18nText): LabelValue {
  const label = labelValue(namespace, "fallback", text, args);
  return key ? { ...label, key } : label;
}

/** One message of the attached bot with translated texts. */
export async function translated(
  message: BotMessage,
  namespace: string,
  translate: (label: LabelValue) => Promise<string>,
): Promise<BotMessage> {
  const say = async (i18n: I18nText): Promise<I18nText> => {
    const { text, toBeTranslated = true } = i18n;
    const isLabel = toBeTranslated === true && text.trim() !== "";
    return { text: isLabel ? await translate(botLabel(namespace, i18n)) : formatText(i18n) };
  };
  const sayIf = async <Name extends string>(name: Name, text: I18nText | null | undefined) =>
    text ? ({ [name]: await say(text) } as { [key in Name]: I18nText }) : {};
  const card = async (one: Card): Promise<Card> => ({
    ...one,
    ...(await sayIf("title", one.title)),
    ...(await sayIf("subTitle", one.subTitle)),
    ...(one.attachment
      ? {
          attachment: {
            ...one.attachment,
            ...(await sayIf("description", one.attachment.description)),
          },
        }
      : {}),
    actions: await all(one.actions ?? [], async (action) => ({
      ...action,
      title: await say(action.title),
    })),
  });
  switch (message.type) {
    case "sentence": {
      const suggestions = await all(message.suggestions ?? [], async ({ title }) => ({
        title: await say(title),
      }));
      return { ...message, text: await say(message.text), suggestions };
    }
    case "card":
      return { ...message, ...(await card(message)) };
    case "carousel":
      return { ...message, cards: await all(message.cards, card) };
    default:
      return message;
  }
}

/** In sequence, so that the uses of labels follow the order of the texts. */
async function all<One, Made>(list: readonly One[], make: (one: One) => Promise<Made>) {
  const made: Made[] = [];
  for (const one of list) made.push(await make(one));
  return made;
}
