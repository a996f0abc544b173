import { languageOf } from "../../locales.ts";
import type { Token } from "../text/tokens.ts";
import { expandContractions } from "./english-contractions.ts";
import { english } from "./english-families.ts";
import { englishPhrases } from "./english-phrases.ts";
import { englishTopics } from "./english-topics.ts";
import { french } from "./french-families.ts";
import { frenchPhrases } from "./french-phrases.ts";
import { functionWordsOf } from "./function-words.ts";
import { RelatedPhrases } from "./phrases.ts";
import { isPunctuation } from "./sentence-features.ts";

/**
 * Words of the same meaning in what users ask of services. Few sentences per intent contain few of them: after
 * `modifier ma réservation`, `décaler ma réservation` is not unknown.
 */

/** Fewest letters of a stem, which means any word that begins with it. */
const shortestStem = 4;

/** Folded words that may be inside a phrase: `nous ne viendrons finalement pas`. */
const adverbs: Readonly<Record<string, string>> = {
  en: "actually really unfortunately sadly probably just simply even",
  fr: "finalement malheureusement helas donc",
};

/** Folded words of a change of mind, which say no more where something is canceled. */
const turns: ReadonlySet<string> = new Set(["finalement", "plutot"]);

interface Table {
  /** The families of a folded word. */
  ofWord(word: string): readonly string[];
  /** By family. */
  topics: ReadonlyMap<string, readonly string[]>;
  phrases: RelatedPhrases;
}

const none: readonly string[] = [];
const tables: ReadonlyMap<string, Table> = new Map([
  ["en", readTable(english, englishPhrases, adverbs.en, englishTopics)],
  ["fr", readTable(french, frenchPhrases, adverbs.fr, {})],
]);

function tableOf(language: string): Table | undefined {
  return tables.get(languageOf(language));
}

/**
 * @param more longer phrases
 * @param within words that may be inside phrases
 * @param topics families by subject
 */
function readTable(
  families: Readonly<Record<string, string>>,
  more: Readonly<Record<string, readonly string[]>>,
  within = "",
  topics: Readonly<Record<string, string>>,
): Table {
  const whole = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  for (const [family, words] of Object.entries(families)) {
    for (const word of words.split(" ")) {
      if (word.includes("_")) append(phrases, family, word.replaceAll("_", " "));
      else if (word.endsWith("*")) append(stems, word.slice(0, -1), family);
      else append(whole, word, family);
    }
  }
  for (const [family, own] of Object.entries(more)) {
    for (const phrase of own) append(phrases, family, phrase);
  }
  const longest = Math.max(shortestStem, ...Array.from(stems.keys(), ({ length }) => length));
  const topicsOf = new Map<string, string[]>();
  for (const [topic, own] of Object.entries(topics)) {
    for (const family of own.split(" ")) append(topicsOf, family, topic);
  }
  return {
    topics: topicsOf,
    ofWord: (word) => {
      const known = whole.get(word);
      if (known !== undefined) return known;
      for (let size = Math.min(longest, word.length); size >= shortestStem; size--) {
        const found = stems.get(word.slice(0, size));
        if (found !== undefined) return found;
      }
      return none;
    },
    phrases: new RelatedPhrases(Object.fromEntries(phrases), new Set(within.split(" "))),
  };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/**
 * The tokens with the families of words, and with marks of function words.
 * @param language tag, `fr` or `fr_CA`
 */
export function addFamilies(tokens: readonly Token[], language: string): readonly Token[] {
  const table = tableOf(language);
  const common = functionWordsOf(language);
  return tokens.map((token) => {
    if (token.kind !== "word" || token.families) return token;
    const word = token.folded;
    const families = table?.ofWord(word) ?? none;
    const isCommon = word.length === 1 || common.has(word);
    if (families.length === 0 && !isCommon) return token;
    return {
      ...token,
      ...(families.length > 0 && { families }),
      ...(isCommon && { isCommon: true as const }),
    };
  });
}

/**
 * The words of a text with their families and topics, values among them: without punctuation and short forms, with one
 * token for each phrase, and without words that say no more next to others.
 * @param tokens with their families
 * @param language tag, `fr` or `fr_CA`
 */
export function joinPhrases(tokens: readonly Token[], language: string): readonly Token[] {
  const table = tableOf(language);
  const expanded = languageOf(language) === "en" ? expandContractions(tokens) : tokens;
  const long = expanded === tokens ? tokens : addFamilies(expanded, language);
  const all = long.filter((token) => !isPunctuation(token));
  if (!table) return all;
  const words = all.map((token) => addTopics(token, table));
  const phrases = table.phrases.join(words);
  const joined =
    phrases === words
      ? words
      : phrases.map((token) => (token.parts ? addTopics(token, table) : token));
  const isCancelled = joined.some(({ families }) => families?.includes("cancel"));
  return isCancelled ? joined.filter(({ folded }) => !turns.has(folded)) : joined;
}

function addTopics(token: Token, { topics }: Table): Token {
  if (token.families === undefined || topics.size === 0) return token;
  const own = token.families.flatMap((family) => topics.get(family) ?? none);
  return own.length > 0 ? { ...token, topics: [...new Set(own)] } : token;
}
