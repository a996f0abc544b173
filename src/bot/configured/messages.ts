/** Configured answers as the messages of the web connector. */

import type { LabelReference, StoryCard, StoryFile, StoryMessage } from "../configured-story.ts";
import { cardButton, plainMessage, quickReply } from "../messages/messages.ts";
import { reportedAnswer } from "../messages/reported-message.ts";
import type { Spoken } from "../turn/voice.ts";
import type { WebButton, WebCard, WebMessage } from "../types.ts";

/** What is needed to build messages. */
export interface Maker {
  /** The text of a label for the user. */
  text(label: LabelReference): Promise<string>;
  /** The URL of a file. */
  fileAddress(file: StoryFile): string;
  newId(): string;
  /** Whether the user's page asks for the cited passages of footnotes. */
  sourceWithContent: boolean;
}

/** A text, or cards side by side. */
interface Part {
  answer: StoryMessage;
  /** Cards of one message, more than one in a carousel. */
  cards: readonly StoryCard[];
}

/** The messages of an answer. A card that belongs to a carousel is added to the cards before it. */
export function partsOf(answers: readonly StoryMessage[]): Part[] {
  const parts: Part[] = [];
  for (const answer of answers) {
    const cards = cardsOf(answer);
    const before = parts.at(-1);
    if (cards[0]?.fillCarousel && before && before.cards.length > 0) {
      parts[parts.length - 1] = { ...before, cards: [...before.cards, ...cards] };
    } else {
      parts.push({ answer, cards });
    }
  }
  return parts;
}

/**
 * The cards of an answer. An element without title and file is not a card, and neither is a single button: its text is
 * sent.
 */
function cardsOf({ mediaMessage }: StoryMessage): readonly StoryCard[] {
  if (mediaMessage?.type === "carousel") return mediaMessage.cards;
  if (mediaMessage?.type !== "card") return [];
  const { title, subTitle, file } = mediaMessage;
  return title || subTitle || file ? [mediaMessage] : [];
}

/**
 * One message.
 * @param suggestions texts of the buttons below it
 */
export async function spokenPart(
  { answer, cards }: Part,
  suggestions: readonly (LabelReference | string)[],
  maker: Maker,
): Promise<Spoken> {
  const id = maker.newId();
  const replies: WebButton[] = [];
  const message =
    cards.length > 0 ? await cardsMessage(cards, maker) : await textMessage(answer, id, maker);
  for (const label of suggestions) {
    replies.push(quickReply(typeof label === "string" ? label : await maker.text(label)));
  }
  const shown = replies.length > 0 ? withReplies(message, replies) : message;
  return { id, messages: [shown], metadata: {}, reported: reportedAnswer(shown) };
}

async function textMessage(
  { key, footnotes = [] }: StoryMessage,
  id: string,
  { text, sourceWithContent }: Maker,
): Promise<WebMessage> {
  const said = plainMessage(await text(key), id);
  if (footnotes.length === 0) return said;
  const cited = footnotes.map(({ content, ...footnote }) => ({
    ...footnote,
    ...(sourceWithContent && content !== undefined ? { content } : {}),
  }));
  return { ...said, footnotes: cited };
}

async function cardsMessage(descriptors: readonly StoryCard[], maker: Maker): Promise<WebMessage> {
  const cards: WebCard[] = [];
  for (const card of descriptors) cards.push(await webCard(card, maker));
  const [only, ...more] = cards;
  const content = only && more.length === 0 ? { card: only } : { carousel: { cards } };
  return { type: "WebMessage", ...content, version: "1" };
}

async function webCard(
  { title, subTitle, file, actions }: StoryCard,
  maker: Maker,
): Promise<WebCard> {
  const textOf = async (label: LabelReference | undefined) =>
    label ? await maker.text(label) : "";
  const heading = await textOf(title);
  const subheading = await textOf(subTitle);
  const buttons: WebButton[] = [];
  const shownFile = file && (await webFile(file, maker));
  for (const action of actions)
    buttons.push(cardButton(await maker.text(action.title), action.url));
  return {
    ...(heading.trim() === "" ? {} : { title: heading }),
    ...(subheading.trim() === "" ? {} : { subTitle: subheading }),
    ...(shownFile ? { file: shownFile } : {}),
    buttons,
  };
}

async function webFile(file: StoryFile, maker: Maker): Promise<NonNullable<WebCard["file"]>> {
  const description = file.description ? await maker.text(referenceTo(file.description)) : "";
  return {
    url: file.externalUrl ?? maker.fileAddress(file),
    name: file.name,
    type: file.type,
    ...(description.trim() === "" ? {} : { description }),
  };
}

/** A stored label, in the form in which texts of stories refer to it. */
function referenceTo({
  _id: key,
  ...label
}: NonNullable<StoryFile["description"]>): LabelReference {
  const { namespace, category, defaultLabel, defaultI18n } = label;
  return { key, namespace, category, defaultLabel: defaultLabel ?? "", defaultI18n, args: [] };
}

/** Buttons are put into a card unless the card has buttons of its own. */
function withReplies(message: WebMessage, buttons: WebButton[]): WebMessage {
  const { card, type, text, ...rest } = message;
  if (!card) {
    const { footnotes: _dropped, ...plain } = rest;
    return { type, ...(text === undefined ? {} : { text }), buttons, ...plain };
  }
  return card.buttons?.length ? message : { ...message, card: { ...card, buttons } };
}
