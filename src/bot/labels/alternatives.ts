import { randomInt } from "node:crypto";
import type { LocalizedText } from "./label.ts";

/** Milliseconds for which a used alternative is remembered (I18nMongoDAO.kt: one hour). */
const memory = 3_600_000;

/** Maximum number of remembered texts; the least recently used are removed first. */
const mostTexts = 50_000;

/** Index of an alternative → when it is forgotten, in milliseconds since 1970. */
type Said = Map<number, number>;

/**
 * Chooses among a text and its alternatives: at random, but none twice in a dialog before all were used; a used one is
 * replaced by the next unused one (Translator.kt, `randomText`). Used alternatives are remembered for an hour and not
 * across a restart.
 */
export class Alternatives {
  readonly #now: () => Date;
  readonly #random: (count: number) => number;
  readonly #said = new Map<string, Said>();

  /** @param random an integer from 0 to `count - 1` */
  constructor(now: () => Date, random: (count: number) => number = randomInt) {
    this.#now = now;
    this.#random = random;
  }

  /**
   * Index of the text to use: 0 is the text, 1 its first alternative.
   * @param dialogId `null`: nothing is remembered
   */
  choose(dialogId: string | null, labelId: string, text: LocalizedText): number {
    const count = text.alternatives.length + 1;
    if (count === 1) return 0;
    const first = this.#random(count);
    if (dialogId === null) return first;
    const { locale, interfaceType, connectorId = null } = text;
    const key = JSON.stringify([dialogId, labelId, locale, interfaceType, connectorId]);
    const said = this.#remembered(key);
    if (said.size >= count) said.clear();
    let index = first;
    while (said.has(index)) index = (index + 1) % count;
    said.set(index, this.#now().getTime() + memory);
    this.#keep(key, said);
    return index;
  }

  #remembered(key: string): Said {
    const now = this.#now().getTime();
    return new Map([...(this.#said.get(key) ?? [])].filter(([, until]) => until > now));
  }

  #keep(key: string, said: Said): void {
    // The most recently used entry is at the end of the map.
    this.#said.delete(key);
    this.#said.set(key, said);
    if (this.#said.size <= mostTexts) return;
    const [oldest] = this.#said.keys();
    if (oldest !== undefined) this.#said.delete(oldest);
  }
}
