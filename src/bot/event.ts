import { problem } from "../contract/problem.ts";
import {
  type Payload,
  parsePayload,
  referralParameter,
  textParameter,
} from "./messages/payload.ts";
import type { ChatRequest, ReportedMessage } from "./types.ts";

/** The event that a request of the web connector contains. */
export type ChatEvent =
  | { kind: "text"; text: string }
  | { kind: "feedback"; actionId: string; vote: "UP" | "DOWN" | null }
  | { kind: "choice"; payload: Payload }
  | { kind: "media"; message: ReportedMessage }
  | { kind: "referral"; ref: string };

/** An action of the user that a story answers. */
export type SaidEvent = Extract<ChatEvent, { kind: "text" | "choice" | "media" }>;

/**
 * Chooses the event as Tock does: the query, else the feedback, else the payload, else the referral.
 * @throws Problem 400 if the request has none of them
 */
export function eventOf({
  query,
  feedback,
  payload,
  ref,
  media,
}: Omit<ChatRequest, "userId">): ChatEvent {
  if (media) return { kind: "media", message: media };
  if (typeof query === "string") return { kind: "text", text: query };
  if (feedback) {
    return { kind: "feedback", actionId: feedback.actionId, vote: feedback.vote ?? null };
  }
  if (typeof payload === "string") return choiceOf(parsePayload(payload), ref);
  if (typeof ref === "string") return { kind: "referral", ref };
  throw problem("invalid-request.wrong", {
    place: "The body",
    expected: 'an object with "query", "payload", "ref" or "feedback"',
  });
}

function choiceOf(payload: Payload, ref: string | null | undefined): ChatEvent {
  const text = payload.parameters.get(textParameter);
  if (text !== undefined) return { kind: "text", text };
  if (typeof ref === "string") payload.parameters.set(referralParameter, ref);
  return { kind: "choice", payload };
}
