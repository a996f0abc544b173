/**
 * Compares the answers of a bot with those of a test plan, like Tock (TestPlanService.kt): texts, and buttons and cards
 * that both have. The form of the difference is Tock's, because tools parse it.
 */

import type { GenericElement, ReportedMessage } from "../../bot/types.ts";

/** Parameter of a button that contains its title. */
const title = "_title";

/** Longest part of a message other than a text in the description of a difference. */
const mostShown = 1000;

/**
 * The difference, as text.
 * @param expected one matching message is enough
 * @returns `null` without a difference
 */
export function differenceFrom(
  said: ReportedMessage,
  expected: readonly ReportedMessage[],
): string | null {
  const differences = expected.map((one) => difference(said, one));
  if (differences.includes(null)) return null;
  const [given, wanted] = [shown(said), expected.map(shown).join(" - ")];
  const found = differences.join("\t");
  return `Error : ${found} - during steps comparison : ${given} / expected : ${wanted}`;
}

function difference(said: ReportedMessage, expected: ReportedMessage): string | null {
  if (!isText(said) || !isText(expected)) {
    const isSame = JSON.stringify(sorted(said)) === JSON.stringify(sorted(expected));
    return isSame ? null : differs("Message", shown(said), shown(expected));
  }
  const text = expected.text === undefined ? said.text : shownText(said);
  if (plain(text) !== plain(expected.text)) {
    return differs("Text", text ?? "null", expected.text ?? "null");
  }
  if (said.eventType === "sentenceWithFootnotes" && expected.eventType === said.eventType) {
    const [given, wanted] = [said.footnotes, expected.footnotes].map((list) =>
      JSON.stringify(sorted(list)),
    );
    return given === wanted ? null : differs("Footnotes", given ?? "", wanted ?? "");
  }
  if (said.eventType !== "sentence" || expected.eventType !== "sentence") {
    return said.eventType === expected.eventType
      ? null
      : differs("Type of message", said.eventType, expected.eventType);
  }
  return (
    firstOf(said.messages, expected.messages, (one, other) => {
      const found = elementDifference(one, other);
      return found ?? firstOf(one.subElements, other.subElements, elementDifference);
    }) ?? null
  );
}

function elementDifference(said: GenericElement, expected: GenericElement): string | undefined {
  const [given, wanted] = [said, expected].map(({ texts }) => JSON.stringify(plainTexts(texts)));
  if (given !== wanted) return differs("Text of element", given ?? "", wanted ?? "");
  return firstOf(said.choices, expected.choices, ({ parameters }, other) => {
    const [one, wish] = [titleOf(parameters), titleOf(other.parameters)];
    return one === wish ? undefined : differs("Button", one, wish);
  });
}

/** The first difference between elements at the same position; additional elements are ignored. */
function firstOf<Item>(
  said: readonly Item[],
  expected: readonly Item[],
  compare: (one: Item, other: Item) => string | undefined,
): string | undefined {
  for (const [index, one] of said.entries()) {
    const other = expected[index];
    if (other === undefined) return undefined;
    const found = compare(one, other);
    if (found !== undefined) return found;
  }
  return undefined;
}

function differs(what: string, given: string, wanted: string): string {
  return `${what} differs : "${given}" / expected "${wanted}"`;
}

function titleOf(parameters: Readonly<Record<string, string>>): string {
  return new Map(Object.entries(parameters)).get(title) ?? "null";
}

type Text = Extract<ReportedMessage, { eventType: "sentence" | "sentenceWithFootnotes" }>;

function isText(message: ReportedMessage): message is Text {
  return message.eventType === "sentence" || message.eventType === "sentenceWithFootnotes";
}

/** The text of a message for users, or the text above its buttons. */
function shownText(message: Text): string | undefined {
  if (message.eventType !== "sentence" || message.text !== undefined) return message.text;
  return new Map(Object.entries(message.messages[0]?.texts ?? {})).get("text");
}

/** A trimmed text without emojis. */
function plain(text: string | undefined): string | undefined {
  return text?.replace(/[\u{10000}-\u{10ffff}]/gu, "").trim();
}

/** Texts without emojis and HTML tags, by name. */
function plainTexts(texts: Readonly<Record<string, string>>): [string, string][] {
  const entries = Object.entries(texts).map(([name, text]): [string, string] => [
    name,
    text.replace(/[\u{10000}-\u{10ffff}]/gu, "").replace(/<[^<>]*>/g, ""),
  ]);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}

function shown(message: ReportedMessage): string {
  if (isText(message) && message.text !== undefined) return message.text;
  return JSON.stringify(message).slice(0, mostShown);
}

/** A value with its fields sorted by name. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
