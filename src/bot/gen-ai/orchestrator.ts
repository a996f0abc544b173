/** Client of the orchestrator: the server that calls language models and vector databases (specs/orchestrator). */

import type { components } from "../../../generated/orchestrator/types.ts";
import { isTooDeep } from "../../contract/json-text.ts";
import { parseWellFormed } from "../../contract/well-formed.ts";
import type { WebhookCall, WebhookResponse } from "../gateway/webhook.ts";
import { secretMask } from "./secrets.ts";
import { secretsIn } from "./wire.ts";

type Wire = components["schemas"];

export type RagRequest = Wire["RagRequest"];
export type RagResponse = Wire["RagResponse"];
export type SettingStatus = Wire["SettingStatus"];

/** Names of the checks in paths. */
export type CheckKind =
  | "llm-providers"
  | "em-providers"
  | "vector-store-providers"
  | "document-compressor-providers"
  | "observability-providers";

/** Body of each check. */
export interface Checks {
  "llm-providers": Wire["LLMCheck"];
  "em-providers": Wire["EmbeddingCheck"];
  "vector-store-providers": Wire["VectorStoreCheck"];
  "document-compressor-providers": Wire["DocumentCompressorCheck"];
  "observability-providers": Wire["ObservabilityCheck"];
}

/** A request to the orchestrator has failed. */
export class OrchestratorFailure extends Error {
  /** The orchestrator's own message, if any; without secrets. */
  readonly detail: unknown;

  /** @param message a clause without a period at its end: `it answered with status 500` */
  constructor(message: string, detail?: unknown) {
    super(message);
    this.name = "OrchestratorFailure";
    this.detail = detail;
  }
}

export interface OrchestratorOptions {
  /** Base URL. */
  url: string;
  call: WebhookCall;
  /** Milliseconds for one response. */
  timeout: number;
  /** Validates a response against the named schema of the orchestrator's contract; returns the violations. */
  validate(
    schema: keyof Wire & string,
    value: unknown,
  ): readonly { pointer: string; message: string }[];
}

/** Largest response, in bytes; parsing a larger one would delay other requests. */
const largestResponse = 1024 * 1024;

/** Maximum characters of the orchestrator's texts in a message. */
const longestReason = 1_000;

/** Shorter secrets are not masked in the orchestrator's texts, because they would match in any text. */
const shortestSecret = 4;

export class Orchestrator {
  readonly #options: OrchestratorOptions;
  readonly #base: string;

  constructor(options: OrchestratorOptions) {
    this.#options = options;
    this.#base = options.url.endsWith("/") ? options.url : `${options.url}/`;
  }

  /**
   * Tests settings.
   * @returns `null` if the orchestrator returns no result; without secrets
   * @throws OrchestratorFailure
   */
  async check<Kind extends CheckKind>(
    kind: Kind,
    provider: string,
    request: Checks[Kind],
    signal: AbortSignal,
  ): Promise<SettingStatus | null> {
    const path = `${kind}/${encodeURIComponent(provider)}/setting/status`;
    const status = await this.#post<SettingStatus | null>(path, request, "SettingStatus", signal);
    return withoutSecrets(status, secretsIn(request));
  }

  /**
   * Completes a prompt.
   * @returns `null` without output
   * @throws OrchestratorFailure
   */
  complete(
    request: Wire["CompletionRequest"],
    signal: AbortSignal,
  ): Promise<Wire["Completion"] | null> {
    return this.#post("completion", request, "Completion", signal);
  }

  /**
   * Generates variants of sentences.
   * @returns `null` without output
   * @throws OrchestratorFailure
   */
  completeSentences(
    request: Wire["CompletionRequest"],
    signal: AbortSignal,
  ): Promise<Wire["GeneratedSentences"] | null> {
    return this.#post("completion/sentences", request, "GeneratedSentences", signal);
  }

  /**
   * Answers a question from documents.
   * @param debug whether the response has debug data
   * @throws OrchestratorFailure
   */
  async answer(request: RagRequest, debug: boolean, signal: AbortSignal): Promise<RagResponse> {
    const response = await this.#post<RagResponse | null>(
      `rag?debug=${debug}`,
      request,
      "RagResponse",
      signal,
    );
    if (!response) throw new OrchestratorFailure("it answered with an empty body");
    return response.debug === undefined
      ? response
      : { ...response, debug: withoutSecrets(response.debug, secretsIn(request)) };
  }

  async #post<Response>(
    path: string,
    request: object,
    schema: keyof Wire & string,
    signal: AbortSignal,
  ): Promise<Response> {
    const { call, timeout, validate } = this.#options;
    const secrets = secretsIn(request);
    try {
      const limit = AbortSignal.timeout(timeout);
      const response = await call({
        method: "POST",
        url: this.#base + path,
        headers: { accept: "application/json", "content-type": "application/json; charset=UTF-8" },
        body: JSON.stringify(request),
        signal: AbortSignal.any([signal, limit]),
      }).catch((error: unknown) => {
        throw limit.aborted ? tooLate(timeout) : error;
      });
      const text = await textOf(response).catch((error: unknown) => {
        throw limit.aborted ? tooLate(timeout) : error;
      });
      if (response.status < 200 || response.status > 299) throw refusal(response.status, text);
      if (text === "" || response.status === 204) return null as Response;
      const value = parsed(text);
      const [violation] = validate(schema, value);
      if (violation) {
        throw new OrchestratorFailure(
          `its response is invalid: "${violation.pointer}" ${withoutPeriod(violation.message)}`,
        );
      }
      return value as Response;
    } catch (error) {
      signal.throwIfAborted();
      throw failureOf(error, secrets);
    }
  }
}

/** @throws OrchestratorFailure if it is too large or not UTF-8 */
async function textOf({ body }: WebhookResponse): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > largestResponse) {
      throw new OrchestratorFailure(`its response is larger than ${largestResponse} bytes`);
    }
    pieces.push(piece);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new OrchestratorFailure("its response is not UTF-8");
  }
}

function parsed(text: string): unknown {
  if (isTooDeep(text)) throw new OrchestratorFailure("its response is nested too deeply");
  try {
    return parseWellFormed(text);
  } catch {
    throw new OrchestratorFailure("its response is not JSON");
  }
}

/** The meaning of a status other than 2xx; 400 and 422 have a body with details. */
function refusal(status: number, text: string): OrchestratorFailure {
  if (status >= 300 && status < 400) {
    return new OrchestratorFailure(
      `it answered with status ${status}, and redirects are not followed`,
    );
  }
  const said = status === 400 || status === 422 ? detailOf(text) : undefined;
  if (status === 400 && isError(said)) return new OrchestratorFailure(reasonOf(said), said);
  return new OrchestratorFailure(`it answered with status ${status}`, said);
}

function detailOf(text: string): unknown {
  try {
    return parsed(text);
  } catch {
    return undefined;
  }
}

function isError(value: unknown): value is Wire["ErrorResponse"] {
  return typeof (value as Wire["ErrorResponse"] | null)?.message === "string";
}

/** A foreign text, cut to the length of a message. Mask secrets first: a secret that is cut in half is not found. */
export function shortened(text: string): string {
  return text.length > longestReason ? `${text.slice(0, longestReason).toWellFormed()}…` : text;
}

/** The problem and the cure, without the last period. */
export function reasonOf({ message, detail }: Wire["ErrorResponse"]): string {
  return withoutPeriod(detail ? `${withoutPeriod(message)}. ${detail}` : message);
}

function failureOf(error: unknown, secrets: readonly string[]): OrchestratorFailure {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof OrchestratorFailure ? error.detail : undefined;
  return new OrchestratorFailure(
    withoutPeriod(shortened(withoutSecrets(message, secrets))),
    withoutSecrets(detail, secrets),
  );
}

function tooLate(timeout: number): OrchestratorFailure {
  return new OrchestratorFailure(`it did not answer within ${timeout / 1000} seconds`);
}

function withoutPeriod(text: string): string {
  return text.replace(/\.$/, "");
}

/** A copy of a value in which the mask replaces secrets. */
export function withoutSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  const hidden = secrets.filter(({ length }) => length >= shortestSecret);
  const walk = (inner: unknown): unknown => {
    if (typeof inner === "string") {
      return hidden.reduce((text, secret) => text.replaceAll(secret, secretMask), inner);
    }
    if (Array.isArray(inner)) return inner.map(walk);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, field]) => [name, walk(field)]));
  };
  return walk(value) as Value;
}
