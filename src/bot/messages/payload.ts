/** A choice of the user: `intent?name=value&…`, names and values URL-encoded. */
export interface Payload {
  intent: string;
  parameters: Map<string, string>;
}

/** Parameters of a payload that Tock itself understands. */
export const stepParameter = "_step";
export const referralParameter = "_referral";
/** A payload that carries it is a sentence to be understood, not a choice. */
export const textParameter = "_nlp";

/** Reads a payload; a parameter without value is empty, and what is not URL-encoded is taken as it stands. */
export function parsePayload(text: string): Payload {
  const [intent = "", ...rest] = text.split("?");
  return { intent, parameters: new Map(new URLSearchParams(rest.join("?"))) };
}

export function writePayload({ intent, parameters }: Payload): string {
  return parameters.size === 0
    ? intent
    : `${intent}?${new URLSearchParams([...parameters]).toString()}`;
}
