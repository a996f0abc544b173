/** Removes actions and texts that readers have excluded, or must not see. */

import { placeOf } from "../../bot/turn/understood.ts";
import type { ActionReport, ReportedMessage, UnderstandingStats } from "../../bot/types.ts";
import { maskText, typesOf } from "../../nlu/masking.ts";
import type { ActionStats } from "../../store/conversations/dialog-reports.ts";
import type { Store } from "../../store/store.ts";
import { hiddenTypes } from "../sentences/hidden-texts.ts";

/** The actions without those of users with these intents, and the answers to them. */
export function withoutIntents(
  actions: readonly ActionReport[],
  intents: ReadonlySet<string>,
): ActionReport[] {
  let shown = true;
  return actions.filter(({ playerId, intent }) => {
    if (playerId.type === "user") shown = intent === undefined || !intents.has(intent);
    return shown;
  });
}

/** The types of hidden entities in these sentences. */
export function hiddenIn(
  ports: Pick<Store, "entityTypes">,
  stats: readonly ActionStats[],
): Promise<ReadonlySet<string>> {
  const places = stats.flatMap(({ stats: { entityResult } }) => entityResult.map(placeOf));
  return hiddenTypes(ports, typesOf(places));
}

/**
 * The message with asterisks for its hidden entities.
 * @param stats its parse result
 */
export function maskedMessage(
  message: ReportedMessage,
  stats: UnderstandingStats | undefined,
  hidden: ReadonlySet<string>,
): ReportedMessage {
  if (message.eventType !== "sentence" || message.text === undefined || !stats) return message;
  return { ...message, text: maskText(message.text, stats.entityResult.map(placeOf), hidden) };
}

type Found = UnderstandingStats["entityResult"][number];
type Parsed = UnderstandingStats["nlpResult"]["entities"][number];

/** A parse result without the texts and values of hidden entities. */
export function maskedStats(
  stats: UnderstandingStats,
  hidden: ReadonlySet<string>,
): UnderstandingStats {
  const { entityResult, entityResultAfterMerge, nlpQuery, nlpResult } = stats;
  const text = nlpQuery.queries[0] ?? "";
  const masked = maskText(text, entityResult.map(placeOf), hidden);
  if (masked === text) return stats;
  const isHidden = ({ entity }: Pick<Found, "entity">) => hidden.has(entity.entityType.name);
  const shown = (found: Found): Found => {
    const { value, content, ...rest } = found;
    const subEntities = found.subEntities.map(shown);
    if (isHidden(found)) return { ...rest, subEntities };
    const places = found.subEntities.map(placeOf);
    return {
      ...rest,
      ...(value === undefined ? {} : { value }),
      ...(content === undefined ? {} : { content: maskText(content, places, hidden) }),
      subEntities,
    };
  };
  const parsed = (found: Parsed): Parsed => {
    const { value, ...rest } = found;
    const subEntities = found.subEntities.map(parsed);
    return { ...rest, ...(value === undefined || isHidden(found) ? {} : { value }), subEntities };
  };
  return {
    ...stats,
    entityResult: entityResult.map(shown),
    entityResultAfterMerge: entityResultAfterMerge.map(shown),
    nlpQuery: { ...nlpQuery, queries: [masked] },
    nlpResult: {
      ...nlpResult,
      retainedQuery: masked,
      entities: nlpResult.entities.map(parsed),
      notRetainedEntities: nlpResult.notRetainedEntities.map(parsed),
    },
  };
}
