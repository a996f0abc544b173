import type { ParseResult } from "../../src/nlu/definitions.ts";
import type { ParseRecord } from "../../src/nlu/ports.ts";
import { loggedQuery } from "../../src/nlu/understanding/logged-query.ts";

/** The relevant part of a call in a test. */
export interface ParsedCall extends Partial<ParseRecord> {
  applicationId: string;
  text: string;
  date: string;
  /** The relevant part of the response. */
  answered?: Partial<ParseResult>;
  test?: boolean;
  configuration?: string;
}

/** A parse call with the given parts. */
export function parseRecord({ answered, test, configuration, ...call }: ParsedCall): ParseRecord {
  const { text, language = "en", date } = call;
  const context = { language, ...(test === undefined ? {} : { test }) };
  const query = {
    queries: [text],
    namespace: "app",
    applicationName: "travel",
    context,
    configuration: configuration ?? null,
  };
  return {
    language,
    request: loggedQuery(query, new Date(date)),
    response: {
      intent: "greetings",
      intentNamespace: "app",
      language,
      entities: [],
      notRetainedEntities: [],
      intentProbability: 0.9,
      entitiesProbability: 1,
      retainedQuery: text,
      otherIntentsProbabilities: {},
      originalIntentsProbabilities: {},
      ...answered,
    },
    classification: { intentId: "tock:unknown", entities: [] },
    register: true,
    count: true,
    durationInMS: 2,
    ...call,
  };
}
