import type { ParseResult } from "../../../src/nlu/definitions.ts";

export const understood = {
  intent: "greet",
  intentNamespace: "app",
  language: "en",
  entities: [],
  notRetainedEntities: [],
  intentProbability: 1,
  entitiesProbability: 1,
  retainedQuery: "hello",
  otherIntentsProbabilities: {},
  originalIntentsProbabilities: {},
};

export const unknown = { ...understood, intent: "unknown", intentNamespace: "tock" };

/** What only depends on the choice of the intent. */
export const choiceOf = async (result: Promise<ParseResult>) => {
  const { intentNamespace, intent, intentProbability, ...rest } = await result;
  return {
    intent: `${intentNamespace}:${intent}`,
    probability: intentProbability,
    others: Object.entries(rest.otherIntentsProbabilities),
    originals: Object.entries(rest.originalIntentsProbabilities),
  };
};
