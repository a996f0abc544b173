import type { ClassifiedEntity, Sentence } from "../../nlu/definitions.ts";
import { normalizeText } from "../../nlu/engine/text/comparing.ts";
import { fold } from "../../nlu/engine/text/fold.ts";
import type { Tables } from "../database/tables.ts";
import { sentenceId } from "./sentence-id.ts";
import type { SentenceColumns } from "./tables.ts";

/** Maximum characters by which texts are sorted; few texts only differ after them. */
const sortLength = 80;

/** Last character of a sort text that is cut; folded texts do not contain it. */
export const cutMark = "…";

export function sentenceRow(sentence: Sentence): Omit<Tables["sentences"], "document"> {
  const { applicationId, language, text, status, updateDate, classification } = sentence;
  return {
    id: sentenceId(sentence),
    applicationId,
    language,
    text,
    normalisedText: normalizeText(text),
    status,
    intentId: classification.intentId,
    updateDate,
    importId: null,
    ...sentenceColumns(sentence),
  };
}

export function sentenceColumns(sentence: Sentence): SentenceColumns {
  const { entities } = sentence.classification;
  return {
    sortText: sortTextOf(sentence.text),
    intentProbability: sentence.lastIntentProbability ?? null,
    entitiesProbability: sentence.lastEntityProbability ?? null,
    lastUsage: sentence.lastUsage ?? null,
    usageCount: sentence.usageCount,
    unknownCount: sentence.unknownCount,
    qualifier: sentence.qualifier ?? null,
    configuration: sentence.configuration ?? null,
    review: sentence.forReview ? 1 : 0,
    entities: linesOf(entities),
    innerEntities: linesOf(entities.flatMap(inner)),
  };
}

function sortTextOf(text: string): string {
  return fold(text.slice(0, sortLength)) + (text.length > sortLength ? cutMark : "");
}

/** The line in `entities` for an entity of this type. */
export function typeLine(type: string): string {
  return `\ntype ${JSON.stringify(type)}\n`;
}

/** Search text of `entities` for an entity in this role. */
export function roleLine(role: string): string {
  return `\nrole ${JSON.stringify(role)}\n`;
}

function linesOf(entities: readonly ClassifiedEntity[]): string {
  const lines = entities.flatMap(({ type, role }) => [typeLine(type), roleLine(role)]);
  return [...new Set(lines)].join("");
}

function inner({ subEntities }: ClassifiedEntity): ClassifiedEntity[] {
  return subEntities.flatMap((entity) => [entity, ...inner(entity)]);
}
