import { own } from "../own.ts";
/**
 * Messages with values: `{name}` inserts a value unchanged, `"{name}"` a quoted value that may come from a caller: it
 * is escaped as in JSON, so that it contains no control characters, and shortened.
 */

export type MessageValues = Readonly<Record<string, string | number>>;

/** Maximum characters of a quoted value in a message; a value may be as long as a request. */
const longest = 200;

const placeholder = /"\{([a-z]\w*)\}"|\{([a-z]\w*)\}/g;

/** The names of the values in a message. */
export function valueNames(message: string): string[] {
  return [...message.matchAll(placeholder)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** A message with its values inserted. */
export function fillMessage(message: string, values: MessageValues): string {
  return message.replace(placeholder, (_, quoted?: string, plain?: string) => {
    const text = String(own(values, quoted ?? plain ?? ""));
    return quoted === undefined ? text : JSON.stringify(shortened(text));
  });
}

/** Texts with their values inserted; texts with a missing value are left out. */
export function fillTexts(
  texts: Readonly<Record<string, string>>,
  values: MessageValues,
): Record<string, string> {
  const complete = Object.entries(texts).filter(([, text]) =>
    valueNames(text).every((name) => Object.hasOwn(values, name)),
  );
  return Object.fromEntries(
    complete.map(([key, text]) => [
      key,
      text.replace(placeholder, (_, quoted, plain) => String(own(values, quoted ?? plain))),
    ]),
  );
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
