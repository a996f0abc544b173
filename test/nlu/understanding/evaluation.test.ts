import { describe, expect, it } from "vitest";
import type { EntityType, ValueInput } from "../../../src/nlu/definitions.ts";
import { readValue } from "../../../src/nlu/understanding/given-values.ts";
import type {
  MergeRequest,
  ValueEvaluator,
  ValueRequest,
} from "../../../src/nlu/understanding/values.ts";
import { openWorld } from "../world.ts";

/** Values of `app:number`, which it writes down; several of them are merged into their last. */
function numbers() {
  const evaluated: ValueRequest[] = [];
  const merged: MergeRequest[] = [];
  const supports = ({ name }: EntityType) => name === "app:number";
  const evaluator: ValueEvaluator = {
    supports,
    canMerge: supports,
    evaluate(request) {
      evaluated.push(request);
      const value = Number(request.text);
      return Number.isNaN(value) ? undefined : { "@type": "number", value };
    },
    merge(request) {
      merged.push(request);
      const last = request.values.at(-1);
      return last ? { value: last.value, content: last.content } : null;
    },
  };
  return { evaluator, evaluated, merged };
}

/** The type says of itself what is not so: what is stored counts, what is answered is what came. */
const asGiven = {
  entityType: { name: "app:number", dictionary: true, obfuscated: null, subEntities: [] },
  role: "days",
};

const query = (language = "en") => ({
  namespace: "app",
  applicationName: "travel",
  context: {
    language,
    referenceDate: "2026-03-01T23:30:00Z",
    referenceTimezone: "Europe/Paris",
    checkExistingQuery: true,
    test: false,
  },
});

const toMerge = (value: number, more: object = {}) => ({
  value: { "@type": "number", value } as const,
  initial: null,
  probability: 0.5,
  ...more,
});

describe("entities whose place is known", () => {
  it("are given to the first evaluator that knows their type, in the language of the application", async () => {
    const { evaluator, evaluated } = numbers();
    const { understanding } = await openWorld({}, [evaluator]);
    const entity = { start: 4, end: 6, entity: asGiven, subEntities: [] };
    const text = "for 12 days";
    const [value] = await understanding.evaluate({ ...query("fr-CA"), text, entities: [entity] });
    expect(value).toMatchObject({
      entity: { entityType: { name: "app:number", dictionary: true }, role: "days" },
      value: { "@type": "number", value: 12 },
      evaluated: true,
      mergeSupport: true,
    });
    expect(evaluated).toMatchObject([
      {
        text: "12",
        language: "fr",
        timezone: "Europe/Paris",
        referenceDate: new Date("2026-03-01T23:30:00Z"),
        type: { name: "app:number", dictionary: false },
      },
    ]);
  });

  it("are counted from the moment itself, even where the intent counts from the start of the day", async () => {
    const { evaluator, evaluated } = numbers();
    const { understanding, store, intents } = await openWorld({}, [evaluator]);
    const { greet } = intents;
    const entities = [{ entityTypeName: "app:number", role: "days", atStartOfDay: true }];
    await store.intents.save({ ...greet, entities });
    const entity = { start: 0, end: 2, entity: asGiven, subEntities: [] };
    await understanding.evaluate({ ...query(), text: "12", entities: [entity] });
    expect(evaluated[0]?.referenceDate).toEqual(new Date("2026-03-01T23:30:00Z"));
  });

  it("may be of a type that no intent of the application uses", async () => {
    const { understanding, store } = await openWorld();
    const known = await store.entityTypes.byName("app:city");
    if (!known) throw new Error("the world has cities");
    await store.entityTypes.save({ ...known, _id: store.newId(), name: "app:town" });
    await store.entityTypes.saveDictionary({
      namespace: "app",
      entityName: "town",
      values: [{ value: "ely", labels: { en: ["ely"] } }],
      onlyValues: true,
      minDistance: 1,
      textSearch: false,
    });
    const entity = { entityType: { ...asGiven.entityType, name: "app:town" }, role: "town" };
    const entities = [{ start: 3, end: 6, entity, subEntities: [] }];
    const [value] = await understanding.evaluate({ ...query(), text: "to Ely", entities });
    expect(value?.value).toMatchObject({ "@type": "string", value: "ely" });
  });
});

describe("many entities of one call", () => {
  it("are read up to a number of characters in all, whatever they overlap", async () => {
    const { evaluator, evaluated } = numbers();
    const { understanding } = await openWorld({}, [evaluator]);
    const text = "x".repeat(20_000);
    const entities = Array.from({ length: 5 }, () => ({
      start: 0,
      end: 20_000,
      entity: asGiven,
      subEntities: [],
    }));
    const short = { start: 0, end: 1, entity: asGiven, subEntities: [] };
    const values = await understanding.evaluate({
      ...query(),
      text,
      entities: [...entities, short],
    });
    expect(evaluated.map((request) => request.text.length)).toEqual([20_000, 20_000, 0, 0, 0, 1]);
    expect(values.map(({ evaluated: known }) => known)).toEqual(Array(6).fill(true));
  });
});

describe("values of one entity", () => {
  it("are merged by the evaluator of its type", async () => {
    const { evaluator, merged } = numbers();
    const { understanding } = await openWorld({}, [evaluator]);
    const values = [
      toMerge(1, { initial: true, content: "one" }),
      toMerge(2, { content: "two", position: 7 }),
    ];
    const result = await understanding.merge({ ...query("fr"), entity: asGiven, values });
    expect(result).toEqual({ value: { "@type": "number", value: 2 }, content: "two" });
    expect(merged).toEqual([
      {
        type: expect.objectContaining({ name: "app:number" }),
        values: [
          {
            value: { "@type": "number", value: 1 },
            content: "one",
            initial: true,
            position: null,
            probability: 0.5,
          },
          {
            value: { "@type": "number", value: 2 },
            content: "two",
            initial: false,
            position: 7,
            probability: 0.5,
          },
        ],
        language: "fr",
        timezone: "Europe/Paris",
        referenceDate: new Date("2026-03-01T23:30:00Z"),
      },
    ]);
  });

  it("give no value without values, or if the type cannot be merged", async () => {
    const { evaluator, merged } = numbers();
    const { understanding } = await openWorld({}, [evaluator]);
    expect(await understanding.merge({ ...query(), entity: asGiven, values: [] })).toBeNull();
    const city = { ...asGiven, entityType: { ...asGiven.entityType, name: "app:city" } };
    expect(
      await understanding.merge({ ...query(), entity: city, values: [toMerge(1)] }),
    ).toBeNull();
    expect(merged).toHaveLength(1);
  });
});

describe("a value of a caller", () => {
  const date = { "@type": "dateEntity", date: "2026-03-01T00:00:00Z", grain: "day" } as const;

  it.each([
    [{ "@type": "number", value: 2 }],
    [{ "@type": "temperature", value: 20, unit: "celsius" }],
    [{ "@type": "duration", value: "PT2H" }],
    [date],
    [{ "@type": "dateIntervalEntity", date, toDate: date }],
    [{ "@type": "string", value: "paris", candidates: [{ value: "paris", probability: 1 }] }],
    [{ "@type": "customWrapper", klass: "a.B", value: { more: 1 } }],
    [{ "@type": "unknown" }],
  ] as [ValueInput][])("keeps the fields of its kind, and no others: %j", (value) => {
    expect(readValue({ ...value, more: 1 } as ValueInput)).toEqual(value);
  });

  it("loses unknown fields inside, too", () => {
    const interval = { "@type": "dateIntervalEntity", date: { ...date, more: 1 }, toDate: date };
    expect(readValue(interval as ValueInput)).toEqual({ ...interval, date });
    const word = {
      "@type": "string",
      value: "a",
      candidates: [{ value: "a", probability: 1, more: 1 }],
    };
    expect(readValue(word as ValueInput)).toMatchObject({
      candidates: [{ value: "a", probability: 1 }],
    });
    expect(JSON.stringify(readValue(word as ValueInput))).not.toContain("more");
  });

  it("may leave out its candidates", () => {
    expect(readValue({ "@type": "string", value: "a" } as ValueInput)).toMatchObject({
      candidates: [],
    });
  });

  it("of a class that is not part of Tock stays unchanged", () => {
    const seat = { "@type": "org.example.Seat" as const, row: 3 };
    expect(readValue(seat)).toEqual(seat);
  });
});
