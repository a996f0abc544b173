/** The parse query for a sentence of a chat, and its result as Tock reports it (`NlpCallStats`). */

import { type HideableEntity, maskText } from "../../nlu/masking.ts";
import type { BotConnector, Dialog } from "../dialog.ts";
import type { Route } from "../route.ts";
import type { ParsedEntity, ParseQuery, ParseResult, UnderstandingStats } from "../types.ts";

type EntityReport = UnderstandingStats["entityResult"][number];

/** A sentence of a dialog with the context for the NLU. */
export interface Sentence {
  text: string;
  connector: BotConnector;
  route: Route;
  dialog: Dialog;
  /** One of the application's locales. */
  language: string;
  date: Date;
}

/**
 * The query of a sentence: the current story, the connector and its type are sent as state, configuration and device.
 */
export function queryOf({ text, connector, route, dialog, language, date }: Sentence) {
  return {
    queries: [text],
    namespace: connector.namespace,
    applicationName: connector.nlpModel,
    intentsSubset: (dialog.nextIntents ?? []).map(({ intent, modifier }) => ({
      intent: `${connector.namespace}:${intent}`,
      modifier,
    })),
    state: { states: dialog.storyIntent == null ? [] : [dialog.storyIntent] },
    configuration: connector.connectorId,
    context: {
      language,
      clientId: dialog.userId,
      dialogId: dialog.dialogId,
      clientDevice: route.target.id,
      referenceDate: date.toISOString(),
      referenceTimezone: "UTC",
      test: route.test,
      // Messages to a disabled bot do not go to the inbox.
      registerQuery: !route.test && !dialog.disabled,
      checkExistingQuery: true,
    },
  } satisfies ParseQuery;
}

/**
 * The report of a parsed sentence.
 * @param locale the user's own
 * @param intent name without namespace
 */
export function statsOf(
  {
    queries,
    namespace,
    applicationName,
    context,
    state,
    intentsSubset,
    configuration,
  }: ReturnType<typeof queryOf>,
  result: ParseResult,
  locale: string,
  intent: string,
): UnderstandingStats {
  const { checkExistingQuery: _, ...told } = context;
  const found = reportsOf(result.retainedQuery, result.entities);
  return {
    locale,
    intentResult: { name: intent },
    entityResult: found,
    entityResultAfterMerge: firstOfRoles(found),
    nlpQuery: {
      queries,
      namespace,
      applicationName,
      context: told,
      state,
      intentsSubset,
      configuration,
    },
    nlpResult: result,
  };
}

function reportsOf(text: string, entities: readonly ParsedEntity[]): EntityReport[] {
  return entities.map((entity) => {
    const content = text.slice(entity.start, entity.end);
    return { ...entity, content, subEntities: reportsOf(content, entity.subEntities) };
  });
}

/** A dialog stores one entity per role: the first one with a value. */
function firstOfRoles(entities: readonly EntityReport[]): EntityReport[] {
  const byRole = new Map<string, EntityReport>();
  for (const entity of entities) {
    const known = byRole.get(entity.entity.role);
    if (!known || (!known.value && entity.value)) byRole.set(entity.entity.role, entity);
  }
  return [...byRole.values()];
}

/** The sentence with asterisks for entities whose texts are hidden. */
export function maskedText({ entityResult, nlpQuery }: UnderstandingStats): string {
  const places = entityResult.map(placeOf);
  return maskText(nlpQuery.queries[0] ?? "", places, hiddenOf(entityResult));
}

/** An entity as masking sees it. */
export function placeOf({ start, end, entity, subEntities }: EntityReport): HideableEntity {
  return {
    type: entity.entityType.name,
    start: start ?? 0,
    end: end ?? 0,
    subEntities: subEntities.map(placeOf),
  };
}

function hiddenOf(entities: readonly EntityReport[]): Set<string> {
  return new Set(
    entities.flatMap(({ entity, subEntities }) => [
      ...(entity.entityType.obfuscated ? [entity.entityType.name] : []),
      ...hiddenOf(subEntities),
    ]),
  );
}
