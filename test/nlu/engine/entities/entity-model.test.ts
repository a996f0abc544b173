import { describe, expect, it } from "vitest";
import type { TrainingEntityType } from "../../../../src/nlu/engine/engine.ts";
import { statisticalEngine } from "../../../../src/nlu/engine/statistical-model.ts";
import { ROUTE, sentence, travel } from "../../travel.ts";

const cityType = (over: Partial<TrainingEntityType> = {}): TrainingEntityType => ({
  name: "app:city",
  dictionary: [
    { value: "paris", labels: ["Paris"] },
    { value: "rome", labels: ["Rome", "Roma"] },
  ],
  onlyValues: false,
  minDistance: 0.7,
  textSearch: false,
  ...over,
});
const brief = (text: string, set = travel(), intent = "app:book") =>
  statisticalEngine
    .train(set)
    .entities(text, intent)
    .map(({ role, start, end, match }) => [role, text.slice(start, end), match?.value]);

describe("entities", () => {
  it("finds spans with their roles, of phrases never seen too", () => {
    expect(brief("book a train from Limoges to Nice")).toEqual([
      ["origin", "Limoges", undefined],
      ["destination", "Nice", undefined],
    ]);
    expect(brief("I want to go to Lyon tomorrow")).toEqual([
      ["destination", "Lyon", undefined],
      ["date", "tomorrow", undefined],
    ]);
  });

  it("gives each span a probability", () => {
    const [seen] = statisticalEngine.train(travel()).entities("a ticket for Lyon", "app:book");
    expect(seen?.probability).toBeGreaterThan(0.7);
    expect(seen?.probability).toBeLessThanOrEqual(1);
  });

  it("returns none for intents without entities and for unknown intents", () => {
    expect(brief("from Paris to Lyon", travel(), "app:greet")).toEqual([]);
    expect(brief("from Paris to Lyon", travel(), "app:nothing")).toEqual([]);
  });

  it("leaves out what the intent may not carry", () => {
    const intents = new Map([["app:book", ROUTE.slice(0, 1)]]);
    expect(brief("book a train from Limoges to Nice", travel({ intents }))).toEqual([
      ["origin", "Limoges", undefined],
    ]);
  });

  it("finds entities inside entities, by offsets in the outer one", () => {
    const inner = (text: string, at: number) => ({
      type: "app:number",
      role: "number",
      start: at,
      end: at + text.length,
      subEntities: [],
    });
    const marked = ["two", "three", "four", "five"].flatMap((count) => [
      sentence("app:book", "for ", [`${count} adults`, "app:party", "party", [inner(count, 0)]]),
      sentence("app:book", "seats for ", [
        `the ${count} of us`,
        "app:party",
        "party",
        [inner(count, 4)],
      ]),
    ]);
    const set = travel({
      sentences: [...travel().sentences, ...marked],
      intents: new Map([["app:book", [{ type: "app:party", role: "party" }]]]),
    });
    const text = "seats for the two of us";
    const [party] = statisticalEngine.train(set).entities(text, "app:book");
    expect(party).toMatchObject({ type: "app:party", start: 10, end: 23 });
    expect(party?.subEntities).toMatchObject([{ type: "app:number", start: 4, end: 7 }]);
  });
});

describe("shared intents", () => {
  const found = (text: string, shared: string[], allowed = ROUTE) => {
    const set = travel({
      intents: new Map([...travel().intents, ["app:cancel", allowed]]),
      sharedIntents: new Map([["app:cancel", shared]]),
    });
    const entities = statisticalEngine.train(set).entities(text, "app:cancel");
    return entities.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
  };
  const text = "cancel my train from Lyon to Brest";

  it("teach an intent their entities", () => {
    expect(found(text, ["app:book"])).toEqual(["origin Lyon", "destination Brest"]);
    expect(found(text, [])).toEqual([]);
    expect(found(text, ["app:greet", "app:cancel", "app:gone"])).toEqual([]);
  });

  it("teach with sentences only in which all entities may be carried", () => {
    const destination = ROUTE.filter(({ role }) => role === "destination");
    expect(found("a ticket for Lyon please", ["app:book"], destination)).toEqual([
      "destination Lyon",
    ]);
    const origin = ROUTE.filter(({ role }) => role === "origin");
    expect(found(text, ["app:book"], origin)).toEqual([]);
  });
});

describe("dictionary entities", () => {
  it("resolves spans exactly or nearly", () => {
    const set = travel({ entityTypes: [cityType()] });
    expect(brief("book a train from PARIS to Rrome", set)).toEqual([
      ["origin", "PARIS", "paris"],
      ["destination", "Rrome", "rome"],
    ]);
    expect(brief("book a train from Lyon to Roma", set)).toEqual([
      ["origin", "Lyon", undefined],
      ["destination", "Roma", "rome"],
    ]);
  });

  it("keeps exact labels only with onlyValues", () => {
    const set = travel({ entityTypes: [cityType({ onlyValues: true })] });
    expect(brief("book a train from Lyon to Roma", set)).toEqual([["destination", "Roma", "rome"]]);
  });

  it("finds labels anywhere with textSearch, without any sentence", () => {
    const entityTypes = [cityType({ textSearch: true })];
    const bare = travel({ entityTypes, sentences: [] });
    const text = "is it raining in roma or in Paris today";
    expect(statisticalEngine.train(bare).entities(text, "app:book")).toEqual([
      {
        type: "app:city",
        role: "origin",
        start: 17,
        end: 21,
        probability: 1,
        match: { value: "rome", similarity: 1 },
        subEntities: [],
      },
      {
        type: "app:city",
        role: "origin",
        start: 28,
        end: 33,
        probability: 1,
        match: { value: "paris", similarity: 1 },
        subEntities: [],
      },
    ]);
    expect(statisticalEngine.train(bare).entities(text, "app:greet")).toEqual([]);
  });

  it("prefers the trained span over the label it covers", () => {
    const set = travel({ entityTypes: [cityType({ textSearch: true })] });
    expect(brief("book a train from Paris to Rome", set)).toEqual([
      ["origin", "Paris", "paris"],
      ["destination", "Rome", "rome"],
    ]);
  });
});

it("notes a word behind a number that training had behind none", () => {
  const guests = { type: "duckling:number", role: "guests" };
  const set = travel({
    intents: new Map([["app:book", [guests]]]),
    sentences: ["2", "3", "4"].map((count) =>
      sentence("app:book", "a room for ", [count, guests.type, guests.role], " people"),
    ),
  });
  const number = { type: guests.type, start: 4, end: 5, weak: false, interval: false };
  const behind = (text: string) =>
    statisticalEngine.train(set).analyze(text, "app:book", [number]).values[0]?.newBehind;
  expect(behind("for 5 people")).toBeUndefined();
  expect(behind("for 5 peoples")).toBeUndefined();
  expect(behind("for 5 beds")).toBe("beds");
  expect(behind("for 5")).toBeUndefined();
});

it("notes a label behind an article, if training had none there", () => {
  const kind = { type: "app:kind", role: "kind" };
  const values = ["nice", "bath", "double"].map((value) => ({ value, labels: [value] }));
  const noted = (before: string, text: string) => {
    const set = travel({
      intents: new Map([["app:book", [kind]]]),
      entityTypes: [{ ...cityType(), name: kind.type, dictionary: values }],
      sentences: ["nice", "bath"].map((label) =>
        sentence("app:book", `book ${before} `, [label, kind.type, kind.role], " please"),
      ),
    });
    return statisticalEngine.train(set).analyze(text, "app:book", []).others[0]?.likeNoun;
  };
  expect(noted("in", "a nice room")).toBe(true);
  expect(noted("in", "in nice")).toBeUndefined();
  expect(noted("in", "nice")).toBeUndefined();
  expect(noted("a", "the double room")).toBeUndefined();
});

it("notes that training marked each value of a type", () => {
  const guests = { type: "duckling:number", role: "guests" };
  const marked = ["2", "3"].map((count) =>
    sentence("app:book", "a room for ", [count, guests.type, guests.role]),
  );
  const number = { type: guests.type, start: 4, end: 5, weak: false, interval: false };
  const always = (...more: string[]) => {
    const sentences = [...marked, ...more.map((text) => sentence("app:book", text))];
    const set = travel({ intents: new Map([["app:book", [guests]]]), sentences });
    return statisticalEngine.train(set).analyze("for 5", "app:book", [number]).values[0]?.always;
  };
  expect(always("a room")).toBe(true);
  expect(always("room 12")).toBeUndefined();
});

it("notes the most entities of a type in one sentence", async () => {
  const model = await statisticalEngine.load(statisticalEngine.train(travel()).toBytes());
  expect(model.learned("app:book").most.get("app:city")).toBe(2);
  expect(model.learned("app:greet").most.get("app:city")).toBeUndefined();
});

it("notes whether the dates and durations of an intent are counted in days or in hours", async () => {
  const date = { type: "duckling:datetime", role: "date" };
  const length = { type: "duckling:duration", role: "length" };
  const sentences = [
    sentence("app:book", "a room on may 5", ["may 5", date.type, date.role]),
    sentence("app:book", "a table tomorrow at 8pm", ["tomorrow at 8pm", date.type, date.role]),
    sentence("app:late", "20 minutes late", ["20 minutes", length.type, length.role]),
    sentence("app:greet", "hello"),
  ];
  const intents = new Map(
    ["app:book", "app:late", "app:greet"].map((name) => [name, [date, length]] as const),
  );
  const trained = statisticalEngine.train({ ...travel(), intents, sentences });
  const model = await statisticalEngine.load(trained.toBytes());
  const grains = (intent: string) => [...model.learned(intent).grains];
  expect(grains("app:book")).toEqual(["duckling:datetime days", "duckling:datetime moment"]);
  expect(grains("app:late")).toEqual(["duckling:duration hours"]);
  expect(grains("app:greet")).toEqual([]);
});

it("notes it for lengths with and without an article apart: `a night` is often part of a price", () => {
  const nights = { type: "duckling:duration", role: "nights" };
  const sentences = [
    sentence("app:rates", "the price of a night"),
    sentence("app:rates", "the rates for ", ["3 nights", nights.type, nights.role]),
  ];
  const set = travel({ intents: new Map([["app:rates", [nights]]]), sentences });
  const model = statisticalEngine.train(set);
  const always = (text: string) => {
    const value = { type: nights.type, start: 0, end: text.length, weak: false, interval: false };
    return model.analyze(text, "app:rates", [value]).values[0]?.always;
  };
  expect([always("two nights"), always("a night")]).toEqual([true, undefined]);
});

it("notes the role of the values behind a word, if it is a single one", async () => {
  const type = "duckling:datetime";
  const [from, to] = ["old", "new"];
  const sentences = [
    sentence("app:move", "my arrival changes to ", ["may 5", type, to]),
    sentence("app:move", "it changes from ", ["may 3", type, from], " to ", ["may 7", type, to]),
    sentence("app:move", "it changes on ", ["friday", type, to]),
  ];
  const roles = [from, to].map((role) => ({ type, role }));
  const trained = statisticalEngine.train({
    ...travel(),
    ...{ intents: new Map([["app:move", roles]]), sentences },
  });
  const model = await statisticalEngine.load(trained.toBytes());
  const { roleBehind } = model.analyze("", "app:move", []);
  const words = ["arrival", "changes", "leave"];
  expect(words.map((word) => roleBehind?.(type, word))).toEqual([to, undefined, undefined]);
});
