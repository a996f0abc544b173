import type { Json } from "../../../contract/openapi.ts";
import { isSecretField, isSecretName } from "../../../contract/without-secrets.ts";
import { maskedPath } from "./path.ts";
import { textRules, type WholeRule } from "./rules.ts";

const mask = "********";
/** Deeper values are left out. */
const deepest = 50;

export interface MaskingOptions {
  /** Names of rules that are switched off. */
  keep?: readonly string[];
  /** Names of fields and parameters that are masked too. */
  fields?: readonly string[];
}

/** Masks secrets and personal texts. The same text gets the same replacement in one recording. */
export class Masking {
  readonly #keep: ReadonlySet<string>;
  readonly #fields: ReadonlySet<string>;
  /** By rule and text. */
  readonly #numbers = new Map<string, Map<string, number>>();

  constructor({ keep = [], fields = [] }: MaskingOptions = {}) {
    this.#keep = new Set(keep);
    this.#fields = new Set(fields.map((field) => field.toLowerCase()));
  }

  /** Value of a header in the form of recordings: `basic user:********`, `session-cookie`. */
  header(name: string, value: string): string {
    const lower = name.toLowerCase();
    if (lower === "authorization") return this.#authorization(value);
    if (lower === "set-cookie" && this.#has("cookies")) {
      return value.replace(/^([^=;]{1,200})=[^;]*/, `$1=${mask}`);
    }
    if (this.#isNamed(name) || (this.#has("credentials") && isSecretName(name))) return mask;
    return this.text(value);
  }

  /** Path without secrets; `operation` has its template. */
  path(path: string, operation: { path: string } | null): string {
    return this.text(this.#has("secrets") ? maskedPath(path, operation) : path);
  }

  parameter(name: string, value: string): string {
    const hides = this.#isNamed(name) || (this.#has("secrets") && isSecretName(name));
    return hides ? mask : this.text(value);
  }

  text(text: string): string {
    let masked = text;
    for (const { name, pattern, replacement } of textRules) {
      if (this.#keep.has(name)) continue;
      masked = masked.replace(pattern, (found) => replacement(found, this.#numberOf(name, found)));
    }
    return masked;
  }

  /**
   * JSON with masked texts.
   * @param parent name of the field with the value; `null`: none
   */
  json(value: Json, parent: string | null = null, depth = 0): Json {
    if (typeof value === "string") return this.text(value);
    if (typeof value !== "object" || value === null) return value;
    if (depth >= deepest) return null;
    if (Array.isArray(value)) return value.map((item) => this.json(item, parent, depth + 1));
    return Object.fromEntries(
      Object.entries(value).map(([name, field]) => {
        const hides = typeof field === "string" && field !== "" && this.#hides(name, parent);
        return [name, hides ? mask : this.json(field, name, depth + 1)];
      }),
    );
  }

  /** An event stream with masked data. */
  events(text: string): string {
    return text
      .split("\n")
      .map((line) => {
        const data = /^data: ?/.exec(line)?.[0];
        if (data === undefined) return line;
        try {
          return data + JSON.stringify(this.json(JSON.parse(line.slice(data.length)) as Json));
        } catch {
          return data + this.text(line.slice(data.length));
        }
      })
      .join("\n");
  }

  #authorization(value: string): string {
    const basic = /^basic (.+)$/i.exec(value)?.[1];
    if (basic === undefined) return this.#has("credentials") ? mask : value;
    const [login = "", ...rest] = Buffer.from(basic, "base64").toString("utf8").split(":");
    const password = this.#has("credentials") ? mask : rest.join(":");
    return `basic ${this.text(login)}:${password}`;
  }

  #hides(name: string, parent: string | null): boolean {
    return this.#isNamed(name) || (this.#has("secrets") && isSecretField(name, parent));
  }

  #isNamed(name: string): boolean {
    return this.#fields.has(name.toLowerCase());
  }

  #has(rule: WholeRule): boolean {
    return !this.#keep.has(rule);
  }

  #numberOf(rule: string, text: string): number {
    const numbers = this.#numbers.get(rule) ?? new Map<string, number>();
    this.#numbers.set(rule, numbers);
    const number = numbers.get(text.toLowerCase()) ?? numbers.size + 1;
    numbers.set(text.toLowerCase(), number);
    return number;
  }
}
