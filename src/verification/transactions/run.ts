import { setTimeout as sleep } from "node:timers/promises";
import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { own } from "../../own.ts";
import type { LiveRequest, LiveResponse } from "../live/caller.ts";
import type { Expectation } from "../live/examiner.ts";
import { basic, groupOf, jsonOf, type Session, tried, type User } from "../live/session.ts";
import { curlOf, responseText } from "../showing.ts";
import { namesOnlyOwn, refusalsOf, success } from "./cases.ts";
import { creations, edits } from "./creating.ts";
import { effects } from "./effects.ts";
import { exampleParts, type RequestParts, requestOf } from "./example-request.ts";
import { leftOut, onlyReads } from "./left-out.ts";
import { type OwnKind, valueAt } from "./own-names.ts";

/** Operations with event streams, which have checks of their own. */
const streamSubjects = new Set(["events", "direct"]);

/** Operations whose example cannot succeed on every server, though all that it names exists. */
const mayRefuse = new Set(
  "translateSentences completeLabels revealSentence generateSentences runPrompt sendTrialMessage sendTestMessage askEligibility sendOrchestratedAction checkConnector synchronizeApplications removeSubEntity cancelDatasetRun".split(
    " ",
  ),
);

/** Operations that refuse an existing bot without a connector, or without a test connector of its name. */
const needConnector = new Set(["checkSatisfaction", "checkTestConnector"]);

/** Pauses between two reads of an effect, in ms. */
const pauses = [0, 200, 800];

/**
 * The transactions of the contract's examples: each operation is called once with a valid request and once for each
 * refusal that can be produced on any server. Objects are created first and deleted last, under names of the run.
 */
export class Transactions {
  readonly #session: Session;
  readonly #judging: boolean;
  readonly #done = new Set<string>();
  #chosen: Operation[] = [];

  /** @param judging whether the transactions are checked; otherwise the objects are only created */
  constructor(session: Session, judging: boolean) {
    this.#session = session;
    this.#judging = judging;
  }

  /** Creates the objects of the run and calls every operation, but deletes nothing. */
  async begin(): Promise<void> {
    const operations = this.#operations();
    this.#chosen = operations;
    if (!this.#session.readOnly && this.#session.user) await this.#create(operations);
    if (!this.#judging) return;
    for (const operation of operations) {
      if (!isDeleting(operation) && !this.#done.has(operation.operationId)) {
        await this.#valid(operation);
      }
    }
    for (const operation of operations) await this.#refused(operation);
  }

  /** Deletes the objects by their operations, inner objects first. */
  async end(): Promise<void> {
    if (!this.#judging) return;
    const deleting = this.#chosen.filter(isDeleting);
    deleting.sort((a, b) => depth(b) - depth(a));
    for (const operation of deleting) await this.#valid(operation);
  }

  /** The operations to call; the others are recorded with the reason. */
  #operations(): Operation[] {
    const { contract, chosen, checks, readOnly, user } = this.#session;
    return [...contract.operations.values()].filter((operation) => {
      if (!chosen(operation) || streamSubjects.has(operation.subject)) return false;
      const withoutUser = operation.api === "admin" && operation.roles !== "public" && !user;
      const reason = withoutUser
        ? "it needs a user: --auth user:password"
        : leftOut(operation, readOnly);
      if (reason === null) return true;
      if (!this.#judging) return false;
      checks.leftOut(groupOf(operation), operation.operationId, operation.operationId, reason);
      return false;
    });
  }

  /** Creates the objects of the requests. Operations that are not selected are called too, but not checked. */
  async #create(chosen: readonly Operation[]): Promise<void> {
    const { contract, names } = this.#session;
    const streams = [...contract.operations.values()].filter(
      (operation) => streamSubjects.has(operation.subject) && this.#session.chosen(operation),
    );
    if (![...chosen, ...streams].some(needsObjects)) return;
    for (const { operationId, keeps, edit } of creations) {
      const operation = contract.operations.get(operationId);
      if (!operation) continue;
      const parts = this.#parts(operation);
      edit?.(parts, names);
      const got = await this.#send(
        operation,
        "valid request",
        parts,
        this.#expected(operation, parts),
      );
      this.#done.add(operationId);
      for (const [kind, path] of Object.entries(keeps ?? {})) {
        const body = jsonOf(got);
        names.keep(kind as OwnKind, path === "" ? body : valueAt(body, path));
      }
      await this.#effectOf(operation, parts, got);
    }
  }

  async #valid(operation: Operation): Promise<void> {
    const parts = this.#parts(operation);
    const got = await this.#send(
      operation,
      "valid request",
      parts,
      this.#expected(operation, parts),
    );
    await this.#effectOf(operation, parts, got);
  }

  #expected(operation: Operation, parts: RequestParts): Expectation | null {
    const { names, readOnly } = this.#session;
    if (mayRefuse.has(operation.operationId)) return null;
    if (readOnly && needConnector.has(operation.operationId)) return null;
    // Objects that only a writing run creates do not exist.
    const inPath = [...parts.path.values()];
    if (readOnly && inPath.some((value) => value.includes(names.run))) return null;
    return namesOnlyOwn(operation, parts, names) ? success : null;
  }

  /** A success must be visible to other operations. */
  async #effectOf(
    operation: Operation,
    { path: _ }: RequestParts,
    got: LiveResponse,
  ): Promise<void> {
    const { contract, names, checks, examiner, caller } = this.#session;
    const effect = own(effects, operation.operationId);
    const text = effect?.text(names);
    const reader = effect && contract.operations.get(effect.shownBy);
    if (!effect || !reader || !text || got.status === null || got.status >= 300) return;
    const parts = this.#parts(reader);
    let last: LiveResponse | undefined;
    for (const pause of pauses) {
      if (pause > 0) await sleep(pause);
      last = await caller.send(this.#request(reader, parts));
      if (last.body.toString("utf8").includes(text) !== (effect.gone === true)) break;
    }
    const found = last?.body.toString("utf8").includes(text) === true;
    const isThere = found !== (effect.gone === true);
    const message = effect.gone
      ? `${reader.operationId} still shows ${text}`
      : `${reader.operationId} does not show ${text}`;
    const sent = this.#request(reader, parts);
    const shown = {
      request: curlOf({
        ...sent,
        url: caller.urlOf(sent.path),
        headers: Object.entries(sent.headers),
        body: sent.body && Buffer.from(sent.body).toString("utf8"),
      }),
      response: last
        ? responseText(
            last.status,
            last.headers.get("content-type") ?? null,
            around(last.body.toString("utf8"), text),
          )
        : null,
    };
    if (!this.#judging || !this.#session.chosen(operation)) return;
    checks.add(
      groupOf(operation),
      `${operation.operationId}: effect`,
      last?.took ?? 0,
      isThere ? [] : [examiner.violation(operation, { in: "effect", message }, shown)],
    );
  }

  /** Requests with one mistake. With `--read-only`, only those of operations that read. */
  async #refused(operation: Operation): Promise<void> {
    const { names, readOnly, others } = this.#session;
    const parts = this.#parts(operation);
    if (readOnly && !onlyReads(operation)) return;
    for (const { name, parts: wrong, expected, anonymous } of refusalsOf(operation, parts, names)) {
      await this.#send(operation, name, wrong, expected, anonymous ? null : undefined);
    }
    for (const other of others) await this.#refusedTo(other, operation, parts);
  }

  /** A user without the roles, or of another namespace, is refused. */
  async #refusedTo(other: User, operation: Operation, parts: RequestParts): Promise<void> {
    const { api, roles, claims } = operation;
    const { names } = this.#session;
    if (api !== "admin" || roles === "public") return;
    const hasRole = roles === "authenticated" || roles.some((role) => other.roles.includes(role));
    if (!hasRole) {
      const text = `401, as ${other.login} has none of the roles ${[roles].flat().join(", ")}`;
      await this.#send(
        operation,
        `401 without a role`,
        parts,
        { allows: (status) => status === 401, text },
        other,
      );
      return;
    }
    const named = claims.filter(
      ({ references, optional }) => references[0] !== "session" && !optional,
    );
    const refusing = named.some(({ foreign }) => foreign >= 400);
    if (other.namespace === names.namespace || !refusing || !namesOnlyOwn(operation, parts, names))
      return;
    const expected = {
      allows: (status: number) => status >= 400,
      text: "a refusal, as the objects are of another namespace",
    };
    await this.#send(operation, "a user of another namespace", parts, expected, other);
  }

  #parts(operation: Operation): RequestParts {
    const { contract, names } = this.#session;
    const document = contract.documents.get(operation.api) as Document;
    const parts = exampleParts(document, operation, names);
    own(edits, operation.operationId)?.(parts, names);
    return parts;
  }

  #send(
    operation: Operation,
    name: string,
    parts: RequestParts,
    expected: Expectation | null,
    user: User | null = this.#session.user,
  ): Promise<LiveResponse> {
    const { chosen, caller } = this.#session;
    const sent = this.#request(operation, parts, user);
    return chosen(operation) && this.#judging
      ? tried(this.#session, operation, name, sent, expected)
      : caller.send(sent);
  }

  #request(operation: Operation, parts: RequestParts, user = this.#session.user): LiveRequest {
    const sent = requestOf(operation, parts);
    // The user of a session is known by its cookie only.
    if (user && operation.operationId === "getUser")
      return { ...sent, headers: { cookie: user.cookie } };
    const withUser = user && (operation.api === "admin" || operation.api === "nlu");
    return withUser ? { ...sent, headers: { authorization: basic(user), ...sent.headers } } : sent;
  }
}

function isDeleting({ operationId, method }: Operation): boolean {
  return method === "delete" || /^(delete|remove)/.test(operationId);
}

/** Whether the requests of an operation name objects of the run. */
function needsObjects({ api, subject }: Operation): boolean {
  return subject !== "health" && subject !== "session" && api !== "bot-definition";
}

/** A bot without a connector shows no stories, so connectors come after them; applications and namespaces come last. */
function depth({ operationId, path }: Operation): number {
  if (operationId === "deleteConnector") return 0;
  if (operationId === "deleteApplication") return -2;
  if (operationId === "deleteNamespace") return -1;
  return path.split("/").length;
}

/** The part of a long response that shows a text. */
function around(body: string, text: string): string {
  const at = body.indexOf(text);
  return at < 1_000 ? body : `…${body.slice(at - 500)}`;
}
