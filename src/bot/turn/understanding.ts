import { Problem } from "../../contract/problem.ts";
import type { Dialog, TurnNotes } from "../dialog.ts";
import { type DialogEntity, parsedEntities } from "../entities.ts";
import type { SaidEvent } from "../event.ts";
import type { ChatPorts } from "../ports.ts";
import { unknownIntentName } from "../stories.ts";
import type { ParseResult } from "../types.ts";
import { isKeyword, keywordIntent } from "./keywords.ts";
import { queryOf, type Sentence, statsOf } from "./understood.ts";

/** The meaning of a user's message. */
export interface Meaning {
  /** Name without namespace. */
  intent: string;
  /** The entities of the message. */
  entities: DialogEntity[];
}

/** A message to parse. */
export interface SpokenSentence extends Omit<Sentence, "text"> {
  event: SaidEvent;
  /** Id of the user's action. */
  actionId: string;
  /** Receives the parse result. */
  notes: TurnNotes;
}

/** Finds the intent and the entities of a message. An empty sentence and a file repeat the last intent. */
export async function understand(
  ports: Pick<ChatPorts, "parse" | "warn">,
  heard: SpokenSentence,
): Promise<Meaning> {
  const { event, dialog, connector, actionId, notes } = heard;
  if (event.kind === "choice") return { intent: event.payload.intent, entities: [] };
  if (event.kind === "media") return { intent: dialog.intent ?? unknownIntentName, entities: [] };
  if (isKeyword(event.text)) return { intent: keywordIntent, entities: [] };
  if (event.text.trim() === "") return { intent: dialog.intent ?? unknownIntentName, entities: [] };
  try {
    const query = queryOf({ ...heard, text: event.text });
    const result = await ports.parse(query);
    const intent = allowedIntent(result, dialog);
    notes.understanding = { actionId, stats: statsOf(query, result, notes.locale, intent) };
    return { intent, entities: parsedEntities(result.retainedQuery, result.entities) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { namespace, botId } = connector;
    ports.warn(`The bot ${namespace}:${botId} does not understand anything: ${error.message}`);
    return { intent: unknownIntentName, entities: [] };
  }
}

/** The parsed intent, or the most probable one of those that the last story allows. */
function allowedIntent({ intent: name }: ParseResult, { nextIntents = [] }: Dialog): string {
  const intent = name.slice(name.indexOf(":") + 1);
  const [first, ...others] = nextIntents;
  if (!first || nextIntents.some((one) => one.intent === intent)) return intent;
  return others.reduce((best, one) => (one.modifier > best.modifier ? one : best), first).intent;
}
