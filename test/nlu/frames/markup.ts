import type { ClassifiedEntity, EntityValue } from "../../../src/nlu/definitions.ts";
import type { BuiltInValue } from "../../../src/nlu/values/index.ts";
import type { Assistant } from "./assistants.ts";

/** The qualified name of the entity type of a role. */
export function typeOf({ types }: Assistant, role: string): string {
  const type = types[role];
  if (type === undefined) throw new Error(`no type for the role ${role}`);
  return type === "city" ? "app:city" : `duckling:${type}`;
}

/** A training sentence without its marks, and the entities that they stand for. */
export function readMarked(
  assistant: Assistant,
  marked: string,
): { text: string; entities: ClassifiedEntity[] } {
  let text = "";
  const entities: ClassifiedEntity[] = [];
  for (const [, plain = "", words, role = ""] of marked.matchAll(
    /([^[]+)|\[([^\]]+)\]\((\w+)\)/gu,
  )) {
    if (words !== undefined) {
      const start = text.length;
      const end = start + words.length;
      entities.push({ type: typeOf(assistant, role), role, start, end, subEntities: [] });
    }
    text += words ?? plain;
  }
  return { text, entities };
}

/** An entity of an answer as the tests write it: `arrival=2026-03-27`. */
export function writeEntity({ entity, value }: EntityValue): string {
  return `${entity.role}=${value ? writeValue(value as Evaluated) : "?"}`;
}

/** What the evaluators of dictionaries and of built-in types give. */
type Evaluated = BuiltInValue | { "@type": "string"; value: string };

function writeValue(value: Evaluated): string {
  switch (value["@type"]) {
    case "dateEntity":
      return writeDate(value.date, value.grain);
    case "dateIntervalEntity":
      return `${writeDate(value.date.date, value.date.grain)}..${writeDate(value.toDate.date, value.toDate.grain)}`;
    case "amountOfMoney":
      return `${value.value}${value.unit}`;
    default:
      return String(value.value).replaceAll(" ", "+");
  }
}

const lengthOfGrain: Readonly<Record<string, number>> = {
  day: 10,
  hour: 13,
  minute: 16,
  second: 19,
};

const inParis = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "medium",
});

function writeDate(date: string, grain: string): string {
  const local = inParis.format(new Date(date)).replace(" ", "T");
  const length = lengthOfGrain[grain];
  return length ? local.slice(0, length) : `${local.slice(0, 10)}~${grain}`;
}
