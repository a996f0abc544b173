/** Lets the orchestrator answer unhandled messages from documents. */

import { lead, type Next, type Telling } from "../configured/teller.ts";
import { OrchestratorFailure, type RagResponse, shortened } from "../gen-ai/orchestrator.ts";
import {
  debugOf,
  excludedStoryId,
  footnotesOf,
  generatedMetrics,
  generatedText,
  type RagSettings,
  ragRequest,
  ragStoryId,
  traceOf,
} from "../gen-ai/rag.ts";
import { mostTold } from "../history.ts";
import { plainMessage } from "../messages/messages.ts";
import type { ChatPorts } from "../ports.ts";
import { unknownIntentName } from "../stories.ts";
import type { ChatRequest } from "../types.ts";
import type { Question } from "./attached.ts";

/** The default text if the orchestrator fails, as in Tock. */
const technicalError = "Technical error :( sorry!";

/**
 * Sends the answer of the orchestrator, or an apology if it fails.
 * @returns the story that answers instead, if the model returns its intent
 */
export async function answerFromDocuments(
  ports: Pick<ChatPorts, "dialogs" | "newId" | "orchestrator" | "warn">,
  settings: RagSettings,
  telling: Telling,
  question: Pick<Question, "event" | "route" | "language">,
  request: Pick<ChatRequest, "sourceWithContent" | "debugEnabled">,
  signal: AbortSignal,
): Promise<Next | null> {
  const { dialog, voice, metrics } = telling;
  const { trackedStoryId = ragStoryId } = dialog;
  const handled = { emitterStoryId: ragStoryId, trackedStoryId, indicatorName: null };
  metrics.push({ ...handled, type: "STORY_HANDLED", indicatorValueName: null });
  let response: RagResponse;
  let next: Next | null = null;
  try {
    response = await ask(ports, settings, telling, question, request, signal);
    next = redirection(response, telling);
  } catch (error) {
    if (!(error instanceof OrchestratorFailure)) throw error;
    const { namespace, botId } = dialog;
    ports.warn(`The bot ${namespace}:${botId} cannot answer from documents: ${error.message}.`);
    response = failed(error);
  }
  metrics.push(...generatedMetrics(response, trackedStoryId));
  const id = ports.newId();
  const text = generatedText(response);
  const footnotes = footnotesOf(response, request.sourceWithContent ?? false);
  const { text: _, ...rest } = plainMessage(text, id);
  const message = {
    ...rest,
    ...(text === "" ? {} : { text }),
    ...(footnotes.length > 0 ? { footnotes } : {}),
  };
  const spoken = {
    id,
    messages: [message],
    metadata: {},
    reported: {
      text,
      footnotes,
      delay: 0,
      eventType: "sentenceWithFootnotes" as const,
      isSimpleMessage: false,
    },
    generated: { trace: traceOf(response, settings.observability), debug: debugOf(response) },
  };
  await voice.say([spoken], next === null);
  return next;
}

async function ask(
  { dialogs, orchestrator }: Pick<ChatPorts, "dialogs" | "orchestrator">,
  settings: RagSettings,
  { dialog, voice }: Telling,
  { event, route, language }: Pick<Question, "event" | "route" | "language">,
  { debugEnabled }: Pick<ChatRequest, "debugEnabled">,
  signal: AbortSignal,
): Promise<RagResponse> {
  if (!orchestrator) throw new OrchestratorFailure("this server has no orchestrator");
  const { maxMessagesFromHistory, debugEnabled: alwaysDebug } = settings.rag;
  const before = maxMessagesFromHistory > 0 ? await dialogs.actions(dialog.dialogId, mostTold) : [];
  // The question itself is the first action of the turn.
  const history = [...before, ...voice.actions.slice(1)];
  const asked = await ragRequest(settings, {
    text: event.kind === "text" ? event.text : event.payload.intent,
    dialogId: dialog.dialogId,
    userId: dialog.userId,
    connectorType: route.target.id,
    language,
    history,
  });
  return orchestrator.answer(asked, alwaysDebug || (debugEnabled ?? false), signal);
}

/** @throws OrchestratorFailure if no story has the intent that the model returns */
function redirection({ answer }: RagResponse, telling: Telling): Next | null {
  const intent = answer?.redirection_intent;
  if (!intent) return null;
  const { book } = telling;
  const tale = book.byIntent(intent);
  const isStory = tale !== book.unknown && tale.id !== ragStoryId && tale.id !== excludedStoryId;
  if (intent === unknownIntentName || !isStory) {
    const name = JSON.stringify(shortened(intent));
    throw new OrchestratorFailure(`it leads to the intent ${name}, of no story`);
  }
  return lead(tale, tale.mainIntent, telling);
}

/** The response used if the orchestrator does not respond. */
function failed({ message, detail }: OrchestratorFailure): RagResponse {
  const answer = { status: "technical_error", answer: technicalError };
  const error = { errorMessage: message, ...(detail === undefined ? {} : { errorDetail: detail }) };
  return { answer, footnotes: [], debug: { error, answer } };
}
