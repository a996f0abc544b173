/** Takes the steps of a journey, one after the other, and judges each response. */

import { setTimeout } from "node:timers/promises";
import type { Json } from "../../../src/contract/openapi.ts";
import { compare, type Difference } from "./comparison.ts";
import type { Step } from "./journey.ts";
import { find, isObject, replace } from "./pointer.ts";
import { Blocked, Variables } from "./variables.ts";

/**
 * `same` · `clearer`: refused with the same 4xx, in words of our own · `stricter`: refused where Tock fails or hangs ·
 * `differs` · `blocked`: not sent, an earlier step did not give what it needs.
 */
export type StepVerdict = "same" | "clearer" | "stricter" | "differs" | "blocked";

export interface StepResult {
  step: Step;
  verdict: StepVerdict;
  differences: Difference[];
}

/** What the server answered to a step. */
export interface Answer {
  status: number;
  mediaType: string;
  body: Json;
}

/** Is given the last response to each step that was sent. */
export type Observer = (step: Step, answer: Answer, variables: Variables) => void;

export interface Login {
  login: string;
  password: string;
}

/** Milliseconds between two tries of a step that is repeated. */
const pause = 100;
/** Milliseconds after which a missing response counts as none, status 0. */
const timeout = 30_000;

export class Traveler {
  readonly #url: string;
  readonly #users: Readonly<Record<string, Login>>;
  readonly #retryScale: number;
  readonly #observe: Observer;
  readonly #settled: () => Promise<void>;
  readonly #cookies = new Map<string, string>();

  /**
   * @param users by the names that steps use
   * @param retryScale how much of the recorded patience is needed
   * @param settled waits for what the recorded pauses waited for
   */
  constructor(
    url: string,
    users: Readonly<Record<string, Login>>,
    retryScale: number,
    observe: Observer = () => {},
    settled = async () => {},
  ) {
    this.#url = url;
    this.#users = users;
    this.#retryScale = retryScale;
    this.#observe = observe;
    this.#settled = settled;
  }

  /** @param run name of the run: part of every name that the journey creates */
  async travel(steps: readonly Step[], run: string): Promise<StepResult[]> {
    const variables = new Variables(run, this.#url, Date.now());
    const results: StepResult[] = [];
    for (const step of steps) results.push(await this.#take(step, variables));
    return results;
  }

  async #take(step: Step, variables: Variables): Promise<StepResult> {
    if (step.pause) await this.#settled();
    const until = Date.now() + (step.retry ?? 0) * 1000 * this.#retryScale;
    try {
      for (;;) {
        const answer = await this.#send(step, variables);
        const differences = judge(step, answer, variables);
        if (differences.length === 0 || Date.now() >= until) {
          this.#observe(step, answer, variables);
          for (const [pointer, name] of Object.entries(step.captures ?? {})) {
            const found =
              answer.status < 300
                ? find(answer.body, variables.fill(pointer) as string)
                : undefined;
            variables.set(name, found);
          }
          return { step, verdict: verdictOf(step, answer, differences), differences };
        }
        await setTimeout(pause);
      }
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      return {
        step,
        verdict: "blocked",
        differences: [{ kind: "status", pointer: "", text: error.message }],
      };
    }
  }

  async #send(step: Step, variables: Variables): Promise<Answer> {
    const { method, path, query = {}, headers = {}, body } = step.request;
    const url = new URL(this.#url + variables.fillPath(path));
    for (const [name, value] of Object.entries(query)) {
      url.searchParams.set(name, String(variables.fill(value)));
    }
    const sent = new Headers(headers);
    sent.delete("authorization");
    if (step.user !== undefined) sent.set("cookie", await this.#cookieOf(step.user));
    const content = contentOf(body, variables, sent);
    const response = await fetch(url, {
      method,
      headers: sent,
      ...(content === undefined ? {} : { body: content }),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    }).catch(() => null);
    if (response === null) return { status: 0, mediaType: "", body: null };
    return {
      status: response.status,
      mediaType: mediaTypeOf(response.headers.get("content-type")),
      body: decode(Buffer.from(await response.arrayBuffer()), step.jsonText === true),
    };
  }

  async #cookieOf(user: string): Promise<string> {
    const known = this.#cookies.get(user);
    if (known !== undefined) return known;
    const { login, password } = this.#users[user] ?? { login: user, password: "" };
    const response = await fetch(`${this.#url}/rest/authenticate`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login, password }),
    });
    const [cookie = ""] = (response.headers.getSetCookie()[0] ?? "").split(";");
    if (response.status !== 200 || cookie === "") throw new Error(`cannot log in as ${login}`);
    this.#cookies.set(user, cookie);
    return cookie;
  }
}

function contentOf(
  body: Json | undefined,
  variables: Variables,
  headers: Headers,
): string | FormData | undefined {
  if (body == null) return undefined;
  if (isObject(body) && isObject(body.multipart)) {
    headers.delete("content-type");
    return formOf(variables.fill(body.multipart) as { [key: string]: Json });
  }
  if (isObject(body) && typeof body.raw === "string") return variables.fill(body.raw) as string;
  return JSON.stringify(variables.fill(body));
}

function formOf({ field, filename, content, ...rest }: { [key: string]: Json }): FormData {
  const bytes =
    isObject(content) && typeof content.base64 === "string"
      ? Buffer.from(content.base64, "base64")
      : Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
  const form = new FormData();
  const type = String(rest["content-type"]);
  form.set(String(field), new Blob([bytes], { type }), String(filename));
  return form;
}

function decode(bytes: Buffer, jsonText: boolean): Json {
  if (bytes.length === 0) return null;
  const text = bytes.toString("utf8");
  if (!Buffer.from(text).equals(bytes)) return { base64: bytes.toString("base64") };
  const body = parsed(text);
  return jsonText && typeof body === "string" ? { jsonText: parsed(body) } : body;
}

/** JSON, or the text when it is none. */
function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function judge(step: Step, answer: Answer, variables: Variables): Difference[] {
  const { status, headers, body: wanted = null } = step.response;
  if (answer.status !== status) {
    return [{ kind: "status", pointer: "", text: `${answer.status}, expected ${status}` }];
  }
  const differences: Difference[] = [];
  const mediaType = mediaTypeOf(headers?.["content-type"] ?? null);
  // Where Tock names none, any will do.
  if (mediaType !== "" && wanted !== null && mediaType !== answer.mediaType) {
    const text = `${answer.mediaType}, expected ${mediaType}`;
    differences.push({ kind: "content-type", pointer: "", text });
  }
  const volatile = variables.fillKnown(step.volatile ?? []) as string[];
  const found = compare(
    variables.fillKnown(wanted),
    ownPart(step, answer.body, variables),
    volatile,
  );
  return [...differences, ...found.filter(({ kind }) => kind !== "order" || !step.unordered)];
}

/** Of lists of the whole namespace, what this run has made; of a table, also its first line. */
function ownPart(step: Step, body: Json, variables: Variables): Json {
  const words = (step.onlyWith ?? ["{{run}}"]).map((word) => String(variables.fill(word)));
  const isOwn = (text: string) => words.every((word) => text.includes(word));
  // The words of a field have a space after the colon, as the recorder wrote JSON.
  const isOwnElement = (each: Json) => isOwn(JSON.stringify(each).replaceAll('":"', '": "'));
  let result = body;
  for (const pointer of step.only ?? []) {
    const found = find(result, pointer);
    if (Array.isArray(found)) {
      result = replace(result, pointer, found.filter(isOwnElement));
    } else if (typeof found === "string") {
      const lines = found.split("\n").filter((line, index) => index === 0 || isOwn(line));
      result = replace(result, pointer, lines.join("\n"));
    }
  }
  return result;
}

function verdictOf(
  { response }: Step,
  answer: Answer,
  differences: readonly Difference[],
): StepVerdict {
  const refused = answer.status >= 400 && answer.status < 500;
  if (differences.length === 0) return "same";
  if (answer.status === response.status) {
    const explained = isObject(answer.body) && Array.isArray(answer.body.errors);
    return refused && explained ? "clearer" : "differs";
  }
  return refused && (response.status === 0 || response.status === 500) ? "stricter" : "differs";
}

function mediaTypeOf(header: string | null): string {
  return (header ?? "").split(";")[0]?.trim() ?? "";
}
