import type { Random } from "./random.ts";
import { type Captured, type RequestFacts, readReference } from "./request.ts";
import type { ResponseSize } from "./response-size.ts";

/** What templates can refer to. */
export interface TemplateValues {
  facts: RequestFacts;
  captured: Captured;
  random: Random;
  now: Date;
  /** Of the response that is filled. */
  size: ResponseSize;
}

/** No value: a template without a value is left unchanged. */
export const absent: unique symbol = Symbol("absent");

const placeholder = /\{\{\s*([\w.-]+)\s*(?:\|([^{}]*))?\}\}/g;

/** Whether a value contains a template anywhere. */
export function hasTemplates(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes("{{");
}

/**
 * A value with its templates filled: `{{body.userId}}`, `{{path.id}}`, `{{captured.id}}`, `{{random.id}}`, `{{now}}`;
 * `{{body.locale | en}}` has a default. A text that is one template gets the type of the value.
 * @returns `absent` for a text whose values the request lacks
 */
export function fill(value: unknown, values: TemplateValues): unknown {
  if (typeof value === "string") return fillText(value, values);
  if (Array.isArray(value)) {
    return value.map((item) => fill(item, values)).filter((item) => item !== absent);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, item]) => [name, fill(item, values)] as const)
      .filter(([, item]) => item !== absent),
  );
}

function fillText(text: string, values: TemplateValues): unknown {
  if (!text.includes("{{")) return text;
  const [whole, reference, byDefault] = [...text.matchAll(placeholder)][0] ?? [];
  if (whole === text && reference !== undefined) return lookUp(reference, byDefault, values);
  let complete = true;
  const filled = text.replace(placeholder, (_, name: string, other?: string) => {
    const value = lookUp(name, other, values);
    if (value === absent) complete = false;
    return typeof value === "string" ? value : JSON.stringify(value);
  });
  return complete ? filled : absent;
}

function lookUp(name: string, byDefault: string | undefined, values: TemplateValues): unknown {
  if (name === "random.id") return values.random.id();
  if (name === "now") return values.now.toISOString();
  const value = readReference(name, values.facts, values.captured);
  values.size.add(lengthOf(value));
  return value ?? byDefault?.trim() ?? absent;
}

function lengthOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  return typeof value === "object" ? JSON.stringify(value).length : 0;
}
