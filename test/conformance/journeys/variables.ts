/** The values of one run that stand for `{{name}}` in the steps. */

import type { Json } from "../../../src/contract/openapi.ts";
import { isObject } from "./pointer.ts";

/** A step needs a value that no earlier step gave. */
export class Blocked extends Error {}

const hole = /\{\{([\w.+-]+)\}\}/g;
const onlyHole = /^\{\{([\w.+-]+)\}\}$/;
const instant = /^(now|today)(?:([+-])(\d+)([dhms]))?$/;
const milliseconds = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };

/** Whether a text still has a hole. */
export function hasHole(text: string): boolean {
  return /\{\{[\w.+-]+\}\}/.test(text);
}

export class Variables {
  readonly #captured = new Map<string, Json>();
  readonly #builtIn: ReadonlyMap<string, string>;
  readonly #now: number;

  /**
   * @param run name of the run, part of every name that it creates
   * @param url address of the server
   * @param now the instant of `{{now}}`, in ms
   */
  constructor(run: string, url: string, now: number) {
    this.#builtIn = new Map([
      ["run", run],
      ["botUrl", url],
    ]);
    this.#now = now;
  }

  /** Keeps a value of a response, or forgets the one before when there is none. */
  set(name: string, value: Json | undefined): void {
    if (value === undefined) this.#captured.delete(name);
    else this.#captured.set(name, value);
  }

  /**
   * A copy in which every hole is filled.
   * @throws Blocked when a value is missing
   */
  fill(value: Json): Json {
    return this.#mapped(value, (name) => {
      const found = this.#value(name);
      if (found === undefined) throw new Blocked(`needs {{${name}}}`);
      return found;
    });
  }

  /** A text in which every hole is filled, each value percent-encoded. */
  fillPath(path: string): string {
    return path.replaceAll(hole, (_, name: string) => {
      const found = this.#value(name);
      if (found === undefined) throw new Blocked(`needs {{${name}}}`);
      return encodeURIComponent(String(found));
    });
  }

  /** A copy in which the holes with a value are filled; the others stay. */
  fillKnown(value: Json): Json {
    return this.#mapped(value, (name) => this.#value(name) ?? `{{${name}}}`);
  }

  /** The opposite of `fill`: a copy in which the texts of this run are holes again. */
  hide(value: Json): Json {
    const texts = [...this.#captured, ...this.#builtIn]
      .filter((each): each is [string, string] => typeof each[1] === "string" && each[1] !== "")
      .sort(([, a], [, b]) => b.length - a.length);
    const json = texts.reduce(
      (text, [name, found]) => text.replaceAll(JSON.stringify(found).slice(1, -1), `{{${name}}}`),
      JSON.stringify(value),
    );
    return JSON.parse(json) as Json;
  }

  #value(name: string): Json | undefined {
    const moment = instant.exec(name);
    if (!moment) return this.#builtIn.get(name) ?? this.#captured.get(name);
    const [, kind, sign, count, unit] = moment;
    const distance = Number(count ?? 0) * milliseconds[(unit ?? "s") as keyof typeof milliseconds];
    const at = new Date(this.#now + (sign === "-" ? -distance : distance)).toISOString();
    return kind === "now" ? `${at.slice(0, 19)}Z` : at.slice(0, 10);
  }

  #mapped(value: Json, get: (name: string) => Json): Json {
    if (typeof value === "string") {
      const whole = onlyHole.exec(value)?.[1];
      if (whole !== undefined) return get(whole);
      return value.replaceAll(hole, (_, name: string) => String(get(name)));
    }
    if (Array.isArray(value)) return value.map((each) => this.#mapped(each, get));
    if (!isObject(value)) return value;
    if (value.$from !== undefined) return this.#derived(value, get);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        this.#mapped(key, get) as string,
        this.#mapped(each, get),
      ]),
    );
  }

  /** `{"$from": "{{x}}", "$drop": […], field: …}`: the captured object x with fields dropped and replaced. */
  #derived(
    { $from, $drop, ...fields }: { [key: string]: Json },
    get: (name: string) => Json,
  ): Json {
    const base = structuredClone(this.#mapped($from as Json, get));
    const result = isObject(base) ? base : {};
    for (const name of ($drop ?? []) as string[]) delete result[name];
    for (const [key, value] of Object.entries(fields)) result[key] = this.#mapped(value, get);
    return result;
  }
}
