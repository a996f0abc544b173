/** The flow of users between the stories of a bot. */

import type { components } from "../../../generated/admin/types.ts";
import type { Period } from "../../store/measuring/days.ts";
import type { StoredState, StoredTransition } from "../../store/measuring/flow.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];

/**
 * The states of dialogs and the transitions between them, with their counts in a period.
 * @param connectors ids of connectors of the bot
 */
export async function dialogFlow(
  { flow }: Pick<Store, "flow">,
  connectors: readonly string[],
  period: Period,
  signal?: AbortSignal,
): Promise<Schemas["ApplicationDialogFlowData"]> {
  const counts = await flow.transitionCounts(connectors, period, signal);
  const { states, transitions } = await flow.graph([...counts.keys()]);
  const countOf = ({ id }: StoredTransition) => counts.get(id) ?? 0;
  const reached = new Map<string, number>();
  for (const transition of transitions) {
    const { nextStateId } = transition;
    reached.set(nextStateId, (reached.get(nextStateId) ?? 0) + countOf(transition));
  }
  return {
    states: states.map((state) => shownState(state, reached.get(state.id) ?? 0)),
    transitions: transitions.map((transition) => shownTransition(transition, countOf(transition))),
    configuredFlow: [],
  };
}

function shownState(
  { id, storyId, intent, step, entities, storyType, storyName }: StoredState,
  count: number,
): Schemas["DialogFlowStateData"] {
  return {
    storyDefinitionId: storyId,
    intent,
    ...(step === null ? {} : { step }),
    entities: JSON.parse(entities),
    storyType,
    storyName,
    count,
    _id: id,
  };
}

function shownTransition(
  { previousStateId, nextStateId, intent, step, newEntities, type }: StoredTransition,
  count: number,
): Schemas["DialogFlowStateTransitionData"] {
  return {
    ...(previousStateId === null ? {} : { previousStateId }),
    nextStateId,
    ...(intent === null ? {} : { intent }),
    ...(step === null ? {} : { step }),
    newEntities: JSON.parse(newEntities),
    type,
    count,
  };
}
