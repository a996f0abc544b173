import type { Contract } from "../../contract/documents.ts";
import type { Operation } from "../../contract/operations.ts";
import type { OwnNames } from "../transactions/own-names.ts";
import type { Caller, LiveRequest, LiveResponse } from "./caller.ts";
import type { Checks } from "./checks.ts";
import type { Examiner, Expectation } from "./examiner.ts";

/** A user of the server. */
export interface User {
  login: string;
  password: string;
  /** Of an open session. */
  cookie: string;
  /** Current namespace. */
  namespace: string;
  roles: readonly string[];
}

/** The shared state of all parts of a run. */
export interface Session {
  contract: Contract;
  caller: Caller;
  examiner: Examiner;
  checks: Checks;
  names: OwnNames;
  /** The caller; `null`: no credentials, and Studio's API is left out. */
  user: User | null;
  /** Further users, who must be refused without roles and in other namespaces. */
  others: readonly User[];
  readOnly: boolean;
  /** Whether an operation is to be checked. */
  chosen(operation: Operation): boolean;
}

export function basic({ login, password }: User): string {
  return `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;
}

/** Group of the checks of an operation. */
export function groupOf({ api, subject }: Operation): string {
  return `${api}/${subject}`;
}

/** Sends a request, checks the response, and adds it to the checks. */
export async function tried(
  { caller, examiner, checks }: Session,
  operation: Operation,
  name: string,
  sent: LiveRequest,
  expected: Expectation | null = null,
): Promise<LiveResponse> {
  const got = await caller.send(sent);
  const findings = examiner.findings(operation, caller.urlOf(sent.path), sent, got, expected);
  checks.add(groupOf(operation), `${operation.operationId}: ${name}`, got.took, findings);
  return got;
}

/** The parsed body of a success; `undefined` otherwise. */
export function jsonOf({ status, body }: LiveResponse): unknown {
  if (status === null || status >= 300 || body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
