import { resolve } from "node:path";
import { RE2JS, RE2JSSyntaxException } from "re2js";

/** One setting of the server: its meaning, its default, and how it is parsed. */
export interface Setting<Value> {
  /** Whether its flag takes a value. */
  type: "string" | "boolean";
  /** One line for `--help`, without the default. */
  help: string;
  default: Value;
  /** Its value is never shown. */
  secret?: true;
  /** Messages of `read` contain the value, which is the name of a file. */
  isNamed?: true;
  /**
   * Parses the text of a flag or variable.
   * @throws Error with the expected form
   */
  read(text: string): Value;
}

/**
 * A text, checked if given.
 * @param check returns the value, or throws an Error with the expected form
 */
export function text<Default extends string | null>(
  help: string,
  standard: Default,
  check: (value: string) => string = (value) => value,
): Setting<string | Default> {
  return { type: "string", help, default: standard, read: check };
}

/** A text that is never shown. */
export function secret(help: string, shape: RegExp, expected: string): Setting<string | null> {
  return {
    ...text<null>(help, null, (value) => {
      if (shape.test(value)) return value;
      throw new Error(expected);
    }),
    secret: true,
  };
}

export function flag(help: string, standard = false): Setting<boolean> {
  return {
    type: "boolean",
    help,
    default: standard,
    read(value) {
      if (value === "true" || value === "1") return true;
      if (value === "false" || value === "0") return false;
      throw new Error("is true or false");
    },
  };
}

/** A whole number within bounds. */
export function integer<Default extends number | null>(
  help: string,
  standard: Default,
  min: number,
  max: number,
): Setting<number | Default> {
  return {
    type: "string",
    help,
    default: standard,
    read(value) {
      const number = Number(value);
      if (!/^\d+$/.test(value) || number < min || number > max) {
        throw new Error(`is a whole number from ${min} to ${max}`);
      }
      return number;
    },
  };
}

/** A regular expression for a complete text. */
export function pattern<Default extends string | null>(
  help: string,
  standard: Default,
): Setting<string | Default> {
  return text(help, standard, (value) => {
    try {
      RE2JS.compile(value);
    } catch (error) {
      throw new Error(
        `is a regular expression of RE2, which knows no lookaround (${reasonOf(error, value)})`,
      );
    }
    return value;
  });
}

/** Why a pattern is refused, with the part that is wrong, unless that is all of it. */
function reasonOf(error: unknown, value: string): string {
  const isAll = error instanceof RE2JSSyntaxException && error.getPattern() === value;
  return isAll ? error.getDescription() : (error as Error).message;
}

/** Texts separated by commas. */
export function list(help: string): Setting<readonly string[]> {
  return {
    type: "string",
    help,
    default: [],
    read: (value) =>
      value
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== ""),
  };
}

/** The data folder; the word `memory` means none. */
export function folder(help: string, standard: string): Setting<string | null> {
  return {
    type: "string",
    help,
    default: standard,
    read: (value) => (value === "memory" ? null : resolve(value)),
  };
}

/** A map from texts to lists of texts, in Tock's form: `staff=nlpUser,botUser|chief=admin`. */
export function mapping(help: string): Setting<ReadonlyMap<string, readonly string[]>> {
  return {
    type: "string",
    help,
    default: new Map(),
    read: (value) =>
      new Map(
        value.split("|").map((entry) => {
          const mark = entry.indexOf("=");
          if (mark <= 0)
            throw new Error("is a list of entries such as staff=nlpUser,botUser|chief=admin");
          const items = entry.slice(mark + 1).split(",");
          return [entry.slice(0, mark).trim(), items.map((item) => item.trim())];
        }),
      ),
  };
}

/** The URL of a web site. */
export function siteAddress(help: string): Setting<string | null> {
  return text<null>(help, null, (value) => {
    if (URL.canParse(value) && /^https?:/.test(value)) return value;
    throw new Error("is a web address such as https://login.example.com");
  });
}
