/** Many sentences as people write them: templates of intents, filled with names of which some are frequent. */

import { Random } from "../../src/nlu/engine/random.ts";

/** One sentence in the form of a dump by names. */
export interface GeneratedSentence {
  text: string;
  /** Qualified name. */
  intent: string;
  entities: { entity: string; role: string; start: number; end: number }[];
}

const intents = 50;
const verbs = "book cancel change show find open close order pay send".split(" ");
const nouns = "ticket hotel room invoice parcel account contract card meeting flight".split(" ");
const openings = [
  "",
  "please ",
  "i want to ",
  "can you ",
  "could you please ",
  "hello, i need to ",
];
const endings = ["", " please", " as soon as possible", " for my family", " thanks", " ?"];
const syllables = "ba de fi go lu ma ne pi ro sa ti vo wen xi yor zel kam dri stu fle".split(" ");

/**
 * Sentences of `namespace`, all different, the same for the same number.
 * @param count how many
 */
export function* generateSentences(count: number, namespace: string): Generator<GeneratedSentence> {
  const random = new Random(11);
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)] as Item;
  // Rank r is met about as often as 1/r.
  const name = () => nameOf(Math.floor(Math.exp((random.below(1_000_000) / 1_000_000) * 9.2)));
  const seen = new Set<string>();
  while (seen.size < count) {
    const number = random.below(intents);
    const verb = verbs[number % verbs.length] as string;
    const noun = nouns[Math.floor(number / 5) % nouns.length] as string;
    const before = `${pick(openings)}${verb} ${pick(["a", "the", "my", "this"])} ${noun} `;
    const [city, person] = [name(), name()];
    const middle = pick(["to ", "in ", "near "]);
    const rest = pick([` for ${person}`, ` with ${person} tomorrow`, " next week", ""]);
    const text = `${before}${middle}${city}${rest}${pick(endings)}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const mark = (entity: string, word: string, from: number) => {
      const start = text.indexOf(word, from);
      return { entity: `${namespace}:${entity}`, role: entity, start, end: start + word.length };
    };
    const entities = [mark("city", city, before.length)];
    if (rest.includes(person)) {
      entities.push(mark("person", person, before.length + middle.length + city.length));
    }
    yield { text, intent: `${namespace}:intent_${number}`, entities };
  }
}

function nameOf(rank: number): string {
  let name = "";
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += syllables[rest % syllables.length];
  }
  return name;
}
