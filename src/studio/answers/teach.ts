import type { Application } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { keepQualified } from "../sentences/sentence.ts";

/** A sentence of a user, and its intent. */
export interface Lesson {
  text: string;
  /** Language of the text. */
  locale: string;
  intentId: string;
}

/** Dependencies. */
export interface TeachingPorts extends Pick<Store, "clock"> {
  sentences: Pick<Store["sentences"], "known" | "get" | "save">;
}

/** Context of the sentences. */
export interface Teaching {
  application: Application;
  /** Login of the user. */
  qualifier: string;
}

/**
 * Makes a text a validated sentence of an intent, unless it already is; models are trained with it next (R112). Call it
 * in a transaction.
 */
export async function teach(
  ports: TeachingPorts,
  { application, qualifier }: Teaching,
  { text, locale: language, intentId }: Lesson,
): Promise<void> {
  const applicationId = application._id;
  const known = await ports.sentences.known({ applicationId, language, text }, false);
  if (known?.classification.intentId === intentId) return;
  const sentence = {
    text,
    language,
    applicationId,
    creationDate: ports.clock.now().toISOString(),
    status: "validated" as const,
    classification: { intentId, entities: [] },
    lastIntentProbability: 1,
    lastEntityProbability: 1,
    usageCount: 0,
    unknownCount: 0,
    forReview: false,
    otherIntentsProbabilities: {},
  };
  await keepQualified(ports, sentence, qualifier);
}
