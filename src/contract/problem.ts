import {
  type ErrorCode,
  type ErrorValues,
  errorCatalog,
  errorHeaders,
  errorMessages,
} from "../../generated/errors.ts";
import { fillMessage, fillTexts, type MessageValues } from "./messages.ts";

export type { ErrorCode } from "../../generated/errors.ts";

/** The error body of all APIs, which is Tock's own: one entry per violation. */
export interface ErrorBody {
  errors: ErrorEntry[];
}

export interface ErrorEntry {
  /** Each code is described on the error page, with cause and cure. */
  code: ErrorCode;
  /** What is wrong, where, and what to do. */
  message: string;
  params?: ErrorParams;
}

export interface ErrorParams {
  location?: "body" | "query" | "path" | "header" | "cookie";
  /** JSON pointer into the location. */
  pointer?: string;
  /** Expected value according to the contract. */
  expected?: string;
}

/** A message of the catalog: a code, or `code.name` where a code has several messages. */
export type ErrorMessage = keyof ErrorValues;

/**
 * An entry of an error body.
 * @param at position in the request; default: the one in the catalog
 */
export function errorEntry<Message extends ErrorMessage>(
  message: Message,
  values: ErrorValues[Message],
  at: ErrorParams = {},
): ErrorEntry {
  const [code] = message.split(".") as [ErrorCode];
  const [text, place = {}] = errorMessages[message];
  const params = { ...fillTexts(place, values as MessageValues), ...at } as ErrorParams;
  return {
    code,
    message: fillMessage(text, values as MessageValues),
    ...(Object.keys(params).length > 0 ? { params } : {}),
  };
}

/**
 * An error that the caller can understand and correct. Handlers and request steps throw it; the server turns it into
 * the documented error response. Any other thrown error is a defect of the server: a 500 that is logged in full.
 */
export class Problem extends Error {
  /** HTTP status of the code of the first entry. */
  readonly status: number;
  readonly errors: readonly ErrorEntry[];
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param errors at least one, all with the same status
   * @param values for the headers of the code
   */
  constructor(errors: readonly ErrorEntry[], values: MessageValues = {}) {
    super(errors.map((entry) => entry.message).join("; "));
    const [first] = errors;
    if (!first) throw new Error("a problem needs an entry");
    this.name = "Problem";
    this.status = errorCatalog[first.code].status;
    this.errors = errors;
    this.headers = fillTexts(errorHeaders[first.code] ?? {}, values);
  }

  get body(): ErrorBody {
    return { errors: [...this.errors] };
  }
}

/**
 * A problem with a single entry.
 * @param at position in the request; default: the one in the catalog
 */
export function problem<Message extends ErrorMessage>(
  message: Message,
  values: ErrorValues[Message],
  at?: ErrorParams,
): Problem {
  return new Problem([errorEntry(message, values, at)], values as MessageValues);
}
