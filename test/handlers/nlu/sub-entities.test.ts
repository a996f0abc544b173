import { describe, expect, it } from "vitest";
import { nluServer } from "./server.ts";

const { parse: parseTravel, post, settled, store } = nluServer();

const parse = (text: string, context: object = {}) =>
  parseTravel(text, { applicationName: "tables", context: { language: "en", ...context } });

/** A party of so many people, the number inside it. */
const party = (text: string, words: string, count: string) => ({
  ...{ entity: "app:party", role: "party" },
  ...{ start: text.indexOf(words), end: text.indexOf(words) + words.length },
  subEntities: [
    {
      ...{ entity: "duckling:number", role: "count" },
      ...{ start: words.indexOf(count), end: words.indexOf(count) + count.length },
    },
    ...(words.includes("adults")
      ? [
          {
            ...{ entity: "app:age", role: "who" },
            ...{ start: words.indexOf("adults"), end: words.indexOf("adults") + 6 },
          },
        ]
      : []),
  ],
});

const sentences = ["two", "three", "four", "five"].flatMap((count) =>
  ["a table for N adults", "we are N adults", "seats for the N of us", "N adults please"].map(
    (pattern) => {
      const text = pattern.replace("N", count);
      const words = pattern.includes("of us") ? `the ${count} of us` : `${count} adults`;
      return { text, intent: "app:reserve", entities: [party(text, words, count)] };
    },
  ),
);

const greetings = ["hello", "good morning", "hi there", "good evening to you"];

async function teach() {
  const others = greetings.map((text) => ({ text, intent: "app:greet" }));
  const dump = {
    ...{ applicationName: "app:tables", language: "en" },
    sentences: [...sentences, ...others],
  };
  expect(await post("/rest/nlp/dump/import/sentences/plain", dump)).toMatchObject({
    status: 200,
    body: { success: true },
  });
  const age = await store().entityTypes.byName("app:age");
  if (!age) throw new Error("the import has made no type");
  await store().entityTypes.save({ ...age, dictionary: true });
  await store().entityTypes.saveDictionary({
    ...{ namespace: "app", entityName: "age" },
    values: [{ value: "adult", labels: { en: ["adults", "grown-ups"] } }],
    ...{ onlyValues: false, minDistance: 0.5, textSearch: false },
  });
  await settled();
}

const inside = (name: string, dictionary: boolean) => ({
  ...{ name, subEntities: [], dictionary, obfuscated: false },
});

const partyType = {
  ...{ name: "app:party", dictionary: false, obfuscated: false },
  subEntities: [
    { entityType: inside("duckling:number", false), role: "count" },
    { entityType: inside("app:age", true), role: "who" },
  ],
};

const adults = {
  "@type": "string",
  value: "adult",
  candidates: [{ value: "adult", probability: 1 }],
};

describe("entities inside entities", () => {
  it("are learned from sentences, and returned with their values and places in the outer one", async () => {
    await teach();
    const { status, body } = await parse("a table for seven adults please");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      intent: "reserve",
      entities: [
        {
          ...{ start: 12, end: 24, evaluated: false, mergeSupport: false },
          entity: { entityType: partyType, role: "party" },
          subEntities: [
            {
              ...{ start: 0, end: 5, evaluated: true },
              entity: { entityType: inside("duckling:number", false), role: "count" },
              value: { "@type": "number", value: 7 },
              subEntities: [],
            },
            {
              ...{ start: 6, end: 12, evaluated: true },
              entity: { entityType: inside("app:age", true), role: "who" },
              value: adults,
            },
          ],
        },
      ],
    });
  });

  it("are returned for a qualified sentence, and stored with a new one", async () => {
    await teach();
    const { body } = await parse("we are four adults");
    expect(body).toMatchObject({
      intentProbability: 1,
      entities: [
        {
          ...{ start: 7, end: 18, probability: 1 },
          subEntities: [
            { start: 0, end: 4, value: { value: 4 }, probability: 1 },
            { start: 5, end: 11, value: adults, probability: 1 },
          ],
        },
      ],
    });
    const text = "a table for nine adults";
    await parse(text);
    await store().database.settle();
    const application = await store().applications.byName("app", "tables");
    const key = { applicationId: application?._id ?? "", language: "en", text };
    const sentence = await store().sentences.get(key);
    expect(sentence?.classification.entities).toEqual([
      {
        ...{ type: "app:party", role: "party", start: 12, end: 23 },
        subEntities: [
          { type: "duckling:number", role: "count", start: 0, end: 4, subEntities: [] },
          { type: "app:age", role: "who", start: 5, end: 11, subEntities: [] },
        ],
      },
    ]);
  });

  it("are also learned from the dump of an application", async () => {
    const intent = { _id: "6b035c8024e5751f5536250d", namespace: "app", name: "reserve" };
    const typed = (entity: { entity: string }): object => {
      const { entity: type, subEntities, ...rest } = { subEntities: [], ...entity };
      return { type, ...rest, subEntities: subEntities.map(typed) };
    };
    const date = "2026-05-01T10:00:00Z";
    const dump = {
      application: {
        ...{ _id: "6b035c7b24e5751f553624fd", namespace: "app", name: "tables" },
        ...{ label: "Tables", intents: [intent._id], supportedLocales: ["en"] },
      },
      entityTypes: [
        { name: "app:party", subEntities: [{ entityTypeName: "app:city", role: "home" }] },
      ],
      intents: [{ ...intent, applications: [], entities: [{ entityTypeName: "app:party" }] }],
      sentences: sentences.map(({ text, entities }) => ({
        ...{ text, language: "en", applicationId: "6b035c7b24e5751f553624fd" },
        ...{ creationDate: date, updateDate: date, status: "model" },
        classification: { intentId: intent._id, entities: entities.map(typed) },
      })),
    };
    const { status, body } = await post("/rest/nlp/dump/import/plain", dump);
    expect([status, body]).toEqual([200, { success: true }]);
    await settled();
    const answer = await parse("a table for seven adults please");
    expect(answer.body.entities).toMatchObject([
      {
        entity: {
          entityType: { name: "app:party", subEntities: [{ entityType: { name: "app:city" } }] },
        },
        subEntities: [
          { start: 0, end: 5, value: { value: 7 } },
          { start: 6, end: 12 },
        ],
      },
    ]);
  });

  it("complete a type that an import finds: one per role, the first stays", async () => {
    await teach();
    const roles = async () => {
      const type = await store().entityTypes.byName("app:party");
      return type?.subEntities.map(({ entityTypeName, role }) => `${role} ${entityTypeName}`);
    };
    const part = (entityTypeName: string, role: string) => ({ entityTypeName, role });
    const dump = {
      application: { namespace: "app", name: "tables", label: "Tables", supportedLocales: [] },
      entityTypes: [
        { name: "app:party", subEntities: [part("app:city", "home"), part("app:city", "count")] },
      ],
    };
    expect((await post("/rest/nlp/dump/import/plain", dump)).body).toEqual({ success: true });
    const before = ["count duckling:number", "who app:age", "home app:city"];
    expect(await roles()).toEqual(before);

    const name = { entity: "app:city", role: "name", start: 0, end: 2 };
    const entity = { entity: "app:party", role: "party", start: 0, end: 2, subEntities: [name] };
    await post("/rest/nlp/dump/import/sentences/plain", {
      ...{ applicationName: "app:tables", language: "en" },
      sentences: [{ text: "us", intent: "app:reserve", entities: [entity] }],
    });
    expect(await roles()).toEqual([...before, "name app:city"]);
  });
});
