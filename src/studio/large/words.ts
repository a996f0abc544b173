/** Texts of the large data: varied and reproducible. */

const actions = [
  "change",
  "find",
  "print",
  "open",
  "pay",
  "cancel",
  "move",
  "check",
  "order",
  "send",
];
const things = [
  "ticket",
  "seat",
  "invoice",
  "card",
  "account",
  "parcel",
  "bike",
  "dog",
  "bag",
  "key",
];
const kinds = ["blue", "first", "lost", "new", "old", "open", "paper", "second", "small", "yearly"];
const times = ["today", "tomorrow", "tonight", "on monday", "next week", "this summer", "now"];
const polite = ["please", "thanks", "if you can", "as soon as possible", "when it is open"];

/** Subject of a story or a question: different for each number below 1,000. */
export function subject(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10), number];
  return `${at(actions, hundreds)} my ${at(kinds, tens)} ${at(things, ones)}`;
}

/** A user's sentence about a subject, in several variants. */
export function sentence(number: number, way: number): string {
  const about = subject(number);
  return `${at(["i want to", "how do i", "can i", "help me"], way)} ${about} ${at(times, way + number)} ${at(polite, way * 3 + number)}`;
}

/** The element of a list at any index. */
export function at<Item>(list: readonly [Item, ...Item[]] | readonly Item[], number: number): Item {
  return list[number % list.length] as Item;
}
