/** Words around an entity that name its role. */

import { isArticle } from "../engine/text/articles.ts";
import { linkingWords } from "../engine/text/determiners.ts";
import { fold } from "../engine/text/fold.ts";
import { wordOfReplaced } from "../engine/text/replaced.ts";
import { type Token, tokenize } from "../engine/text/tokens.ts";

/** Common prefix of two forms of a word: minimum letters, and minimum share of the longer one. */
const leastShared = 4;
const shareShared = 0.6;

const between: ReadonlySet<string> = new Set(["between", "entre", "zwischen"]);
const currencies: ReadonlySet<string> = new Set(
  "€ $ £ euro euros dollar dollars pound pounds livres francs".split(" "),
);

const prices: ReadonlySet<string> = new Set([
  ...["price", "cost", "costs", "prix", "tarif", "coute", "coutent", "couterait"],
  ...["preis", "kostet", "precio", "cuesta"],
]);
/** Before a number, or behind it, with the word between: `a family of four`, `four of us`. */
const groups: ReadonlySet<string> = new Set(
  "family group party team us famille groupe nous familie gruppe familia grupo".split(" "),
);
const ofGroup: ReadonlySet<string> = new Set(["of", "de", "d", "von"]);

/** `we are now four`, `nous serons plus que 3` */
const subjects: ReadonlySet<string> = new Set(["we", "there", "nous", "on", "wir"]);
const auxiliaries: ReadonlySet<string> = new Set(["will", "would", "ll", "d", "'", "ne"]);
const beings: ReadonlySet<string> = new Set(
  "are re be were sommes serons etions est sera sind waren".split(" "),
);
const adverbs: ReadonlySet<string> = new Set(
  "now only just actually about maintenant que plus finalement jetzt nur".split(" "),
);
/** Words behind a number that it does not count. */
const afterCount: ReadonlySet<string> = new Set(
  "and in at with for from to now instead only please so but et a au en pour maintenant finalement und jetzt".split(
    " ",
  ),
);

/** The words of a text. */
export class Words {
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  /**
   * The words before an entity, back to the end of the previous entity, and the word after it; folded.
   * @param most maximum tokens before the entity that may name its role
   */
  around(
    { start, end }: { start: number; end: number },
    endBefore: number,
    most: number,
  ): string[] {
    const first = this.#firstFrom(start);
    const words: string[] = [];
    for (let at = first - 1; at >= Math.max(0, first - most); at--) {
      const token = this.#tokens[at] as Token;
      if (token.start < endBefore) break;
      if (token.kind === "word") words.push(this.#word(at));
    }
    const behind = this.#tokens[this.#firstFrom(end)];
    return behind?.kind === "word" ? [...words, behind.folded] : words;
  }

  /** Whether an entity is one word without a capital letter. */
  isSmallWord({ start, end }: { start: number; end: number }): boolean {
    const word = this.#text.slice(start, end);
    return word === word.toLowerCase() && this.#tokens[this.#firstFrom(start)]?.end === end;
  }

  /** Whether the words are an indefinite article. */
  isArticle({ start, end }: { start: number; end: number }): boolean {
    const token = this.#tokens[this.#firstFrom(start)];
    return token?.end === end && isArticle(token.folded);
  }

  /** Whether the first word is an indefinite article: `a night`. */
  beginsWithArticle({ start }: { start: number }): boolean {
    return isArticle(this.#tokens[this.#firstFrom(start)]?.folded ?? "");
  }

  /** Whether the words around a number say that it counts persons: `a family of four`, `we are 4`, `4 of us`. */
  isOfPersons({ start, end }: { start: number; end: number }): boolean {
    const first = this.#firstFrom(start);
    const word = (at: number) => this.#tokens[at]?.folded ?? "";
    const behind = this.#firstFrom(end);
    if (groups.has(word(behind + 1))) return ofGroup.has(word(behind));
    if (ofGroup.has(word(first - 1))) return groups.has(word(first - 2));
    if (this.#tokens[behind]?.kind === "word" && !afterCount.has(word(behind))) return false;
    let at = first - 1;
    while (adverbs.has(word(at))) at--;
    if (!beings.has(word(at))) return false;
    for (at--; auxiliaries.has(word(at)); ) at--;
    return subjects.has(word(at));
  }

  /** The word before an entity, `jusqu` of `jusqu'au 9` too, and its own first word. */
  leading({ start }: { start: number }): string[] {
    const first = this.#firstFrom(start);
    const last = Math.min(first, this.#tokens.length - 1);
    const before = this.#tokens[first - 1]?.folded === "'" ? first - 2 : first - 1;
    return before >= 0 ? [this.#word(before), this.#word(last)] : [this.#word(last)];
  }

  /** Whether a number is one of two of a range of prices, which have no value: `entre 50 et 80 euros`. */
  isOfPrices({ start, end }: { start: number; end: number }): boolean {
    const before = this.#tokens[this.#firstFrom(start) - 1]?.folded ?? "";
    const behind = this.#tokens[this.#firstFrom(end)]?.folded ?? "";
    return currencies.has(behind) || between.has(before);
  }

  /** Whether a price is about the noun behind an article: `le prix d'une couronne`, `une couronne coûte combien`. */
  isPriced({ start, end }: { start: number; end: number }): boolean {
    let before = this.#firstFrom(start) - 1;
    while (linkingWords.has(this.#tokens[before]?.folded ?? "")) before--;
    const around = [before, this.#firstFrom(end) + 1];
    return around.some((at) => prices.has(this.#tokens[at]?.folded ?? ""));
  }

  /** The word before an entity that says that another one takes its place: `au lieu de quatre`. */
  wordOfReplaced({ start }: { start: number }): string | undefined {
    return wordOfReplaced(this.#tokens, this.#firstFrom(start));
  }

  /** The word at a token; `check in` and `check-in` are one, and so is `à partir`, which means no departure. */
  #word(at: number): string {
    const { folded } = this.#tokens[at] as Token;
    if (folded === "a" && this.#tokens[at + 1]?.folded === "partir") return "apartir";
    if (folded === "partir" && this.#tokens[at - 1]?.folded === "a") return "apartir";
    if (folded !== "check") return folded;
    const hyphen = this.#tokens[at + 1]?.folded === "-" ? 1 : 0;
    const next = this.#tokens[at + 1 + hyphen]?.folded ?? "";
    return next === "in" || next === "out" ? folded + next : folded;
  }

  /** Index of the first token that starts at or after a position. */
  #firstFrom(position: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as Token).start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The folded parts of a name of a role, and two neighbors as one: `checkin`, `date`, `checkindate` of `check_in_date`. */
export function partsOfName(role: string): string[] {
  const name = fold(role.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const parts = name
    .replace(/(?<!\p{L})check[^\p{L}\p{N}]+(?=in|out)/gu, "check")
    .split(/[^\p{L}\p{N}]+/u);
  return [...parts, ...parts.slice(1).map((part, at) => parts[at] + part)];
}

/** Whether a word is a form of a part of the name of a role: `arriving` of `arrival`, `room` of `rooms`. */
export function names(word: string, parts: readonly string[]): boolean {
  for (const part of parts) if (isFormOf(word, part)) return true;
  return false;
}

function isFormOf(word: string, part: string): boolean {
  // `checkin` and `checkout` have much in common.
  if (word.startsWith("check") && part.startsWith("check")) return word === part;
  let shared = 0;
  while (shared < word.length && word.charCodeAt(shared) === part.charCodeAt(shared)) shared++;
  return shared >= leastShared && shared >= shareShared * Math.max(word.length, part.length);
}
