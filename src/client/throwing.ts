/** Clients whose calls return data and throw refusals, for programs that use exceptions. */

import type { ErrorEntry } from "../contract/problem.ts";

/** The server refused a call. */
export class ApiError extends Error {
  readonly operationId: string;
  readonly status: number;
  /** One entry for each violation; empty if the response does not match the contract. */
  readonly errors: readonly ErrorEntry[];
  readonly response: Response;

  constructor(operationId: string, response: Response, errors: readonly ErrorEntry[]) {
    const messages = errors.map(({ message }) => message).join("; ");
    super(`${operationId}: ${response.status}${messages === "" ? "" : ` ${messages}`}`);
    this.name = "ApiError";
    this.operationId = operationId;
    this.status = response.status;
    this.errors = errors;
    this.response = response;
  }
}

interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** Methods of every client, which are called by path. */
type ByPath =
  | "GET"
  | "PUT"
  | "POST"
  | "DELETE"
  | "OPTIONS"
  | "HEAD"
  | "PATCH"
  | "TRACE"
  | "request"
  | "use"
  | "eject";

type DataOf<Answer> = Answer extends { data: infer Data; error?: undefined } ? Data : never;

/** The operations of a client: calls return data, streams are unchanged. */
export type Throwing<Client> = {
  readonly [Id in Exclude<keyof Client, ByPath>]: Client[Id] extends (
    ...init: infer Init
  ) => Promise<infer Answer extends Result>
    ? (...init: Init) => Promise<DataOf<Answer>>
    : Client[Id];
};

/**
 * The same client with exceptions:
 *
 *     const studio = throwing(createAdminClient({ baseUrl, login, password }));
 *     const applications = await studio.listApplications();
 *
 * A refusal is an `ApiError` with its status and its errors.
 */
export function throwing<Client extends object>(client: Client): Throwing<Client> {
  const operations = Object.entries(client).map(([id, call]) => [
    id,
    (...init: unknown[]) => {
      const answer: unknown = call(...init);
      return answer instanceof Promise ? dataOf(id, answer as Promise<Result>) : answer;
    },
  ]);
  return Object.fromEntries(operations) as Throwing<Client>;
}

async function dataOf(operationId: string, answer: Promise<Result>): Promise<unknown> {
  const { data, error, response } = await answer;
  if (response.ok) return data;
  const { errors } = (error ?? {}) as { errors?: ErrorEntry[] };
  throw new ApiError(operationId, response, Array.isArray(errors) ? errors : []);
}
