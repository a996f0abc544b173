/** A choice of the user: `intent?name=value&…`, names and values URL-encoded. */
export interface Payload {
  intent: string;
  parameters: Map<string, string>;
}

/** Parameters of a payload that Tock itself uses. */
export const stepParameter = "_step";
/** The intent of the story in which a button was offered. */
export const previousIntentParameter = "_previous_intent";
export const referralParameter = "_referral";
/** A payload with this parameter is a sentence to parse, not a choice. */
export const textParameter = "_nlp";

/** Parses a payload; a parameter without value is empty, and text that is not URL-encoded is used unchanged. */
export function parsePayload(text: string): Payload {
  const [intent = "", ...rest] = text.split("?");
  return { intent, parameters: new Map(new URLSearchParams(rest.join("?"))) };
}

export function writePayload({ intent, parameters }: Payload): string {
  return parameters.size === 0
    ? intent
    : `${intent}?${new URLSearchParams([...parameters]).toString()}`;
}
