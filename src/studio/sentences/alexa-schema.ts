/** The data of an application for an Alexa skill: its intents with sample sentences, and the values of its slots. */

import type { components } from "../../../generated/admin/types.ts";
import {
  type ClassifiedEntity,
  type Intent,
  type Sentence,
  splitQualifiedName,
} from "../../nlu/definitions.ts";

type Schemas = components["schemas"];

/** Alexa accepts letters and apostrophes in samples, in slot values also digits. */
const noSampleCharacter = /[^\p{L}\p{M}'_]/gu;
const noValueCharacter = /[^\p{L}\p{M}\p{Nd}']/gu;

/** Sample data of one intent. */
interface Learned {
  /** Sample → number of its sentences. */
  samples: Map<string, number>;
  /** Entity type → its texts. */
  values: Map<string, Set<string>>;
}

/**
 * @param pages the training sentences of one language
 * @param hidden entity types whose texts are hidden
 */
export async function alexaSchema(
  invocationName: string,
  intents: readonly Intent[],
  pages: AsyncIterable<readonly Sentence[]>,
  hidden: ReadonlySet<string>,
): Promise<Schemas["AlexaIntentsSchema"]> {
  const learned = new Map<string, Learned>(
    intents.map(({ _id }) => [_id, { samples: new Map(), values: new Map() }]),
  );
  for await (const page of pages) {
    for (const sentence of page) {
      const of = learned.get(sentence.classification.intentId);
      if (of) learn(of, sentence, hidden);
    }
  }
  return {
    languageModel: {
      invocationName,
      types: typesOf(intents, learned),
      intents: intents.map((intent) => ({
        name: `${intent.name}_intent`,
        samples: mostFrequent(learned.get(intent._id)?.samples ?? new Map()),
        slots: intent.entities.map(({ role, entityTypeName }) => ({
          name: slotName(role),
          type: typeName(entityTypeName),
        })),
      })),
    },
  };
}

function learn(
  { samples, values }: Learned,
  { text, classification: { entities } }: Sentence,
  hidden: ReadonlySet<string>,
): void {
  const sample = sampleOf(text, entities);
  if (sample !== null) samples.set(sample, (samples.get(sample) ?? 0) + 1);
  for (const { type, start, end } of entities) {
    const value = cleaned(text.slice(start, end), noValueCharacter);
    if (hidden.has(type) || value === "") continue;
    values.set(type, (values.get(type) ?? new Set()).add(value));
  }
}

/** A sentence with slots for its entities; `null` if no speakable text remains. */
function sampleOf(text: string, entities: readonly ClassifiedEntity[]): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { role, start, end } of entities.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    // An apostrophe before a slot belongs to a removed word ("l'{city}").
    parts.push(cleaned(text.slice(at, start), noSampleCharacter).replace(/'$/, ""));
    parts.push(`{${slotName(role)}}`);
    at = end;
  }
  parts.push(cleaned(text.slice(at), noSampleCharacter));
  const sample = parts.filter((part) => part !== "").join(" ");
  return /^[\p{L}{]/u.test(sample) ? sample : null;
}

function cleaned(text: string, unwanted: RegExp): string {
  return text.toLowerCase().replace(unwanted, " ").replace(/\s+/gu, " ").trim();
}

function mostFrequent(samples: ReadonlyMap<string, number>): string[] {
  return [...samples].toSorted((one, other) => other[1] - one[1]).map(([sample]) => sample);
}

/** One slot type per entity type, with all texts of its entities in any intent. */
function typesOf(
  intents: readonly Intent[],
  learned: ReadonlyMap<string, Learned>,
): Schemas["AlexaType"][] {
  const types = new Map<string, Set<string>>();
  for (const { _id, entities } of intents) {
    for (const { entityTypeName } of entities) {
      const name = typeName(entityTypeName);
      const words = types.get(name) ?? new Set<string>();
      for (const word of learned.get(_id)?.values.get(entityTypeName) ?? []) words.add(word);
      types.set(name, words);
    }
  }
  return Array.from(types, ([name, words]) => ({
    name,
    values: Array.from(words, (value) => ({ name: { value, synonyms: [] } })),
  }));
}

function slotName(role: string): string {
  return `${role}_slot`;
}

function typeName(qualified: string): string {
  return (splitQualifiedName(qualified)?.name ?? qualified).replaceAll("-", "_");
}
