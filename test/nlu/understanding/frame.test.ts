import { describe, expect, it } from "vitest";
import type { Candidate, RecognizedEntity } from "../../../src/nlu/engine/engine.ts";
import { readValues } from "../../../src/nlu/engine/value-spans.ts";
import { settleFrame } from "../../../src/nlu/understanding/frame.ts";
import { recognized } from "../world.ts";

/** What a model has learned of the words of a value: odds by role. */
type Learned = Record<string, Record<string, number>>;

interface Setting {
  /** By role, the name of the built-in type. */
  roles: Record<string, string>;
  learned?: Learned;
  trained?: RecognizedEntity[];
  /** The ends of an interval as two entities: odds, and both roles with their words. */
  ends?: { odds: number; from: [string, string]; to: [string, string] };
  language?: string;
  /** Words that training had behind no number. */
  unseen?: readonly string[];
  /** Words that training only counted. */
  counted?: readonly string[];
  /** Whether training marked each value. */
  always?: true;
  /** By word, the role that training had behind it. */
  behind?: Record<string, string>;
}

function settle(
  text: string,
  {
    roles,
    learned = {},
    trained = [],
    ends,
    language = "en",
    unseen = [],
    counted = [],
    always,
    behind = {},
  }: Setting,
) {
  const values = readValues(text, {
    language,
    referenceDate: new Date("2026-03-25T09:30:00Z"),
    timeZone: "UTC",
  });
  const place = ([role, words]: [string, string]) => {
    const start = text.indexOf(words);
    return { role, start, end: start + words.length };
  };
  const candidates = values.map((value): Candidate => {
    const odds = learned[text.slice(value.start, value.end)] ?? {};
    const fits = Object.entries(odds).map(([role, each]) => ({ role, odds: each }));
    const { type, start, end } = value;
    const both = ends && { odds: ends.odds, from: place(ends.from), to: place(ends.to) };
    const isBehind = (word: string) => text.slice(end).startsWith(` ${word}`);
    const newBehind = unseen.find(isBehind);
    return {
      ...{ type, start, end, fits, ...(always && { always }) },
      ...(value.interval && both && { ends: both }),
      ...(newBehind !== undefined && { newBehind }),
      ...(counted.some(isBehind) && { counts: true as const }),
    };
  });
  const entities = Object.entries(roles).map(([role, type]) => ({
    ...{ entityTypeName: `duckling:${type}`, role, atStartOfDay: null },
  }));
  const roleBehind = (_type: string, word: string) => behind[word];
  const analysis = { entities: trained, values: candidates, others: [], roleBehind };
  const frame = settleFrame(text, { entities }, values, analysis);
  const short = (each: RecognizedEntity) => `${each.role} ${text.slice(each.start, each.end)}`;
  return {
    values: frame.values.map(short).sort(),
    beaten: frame.beaten.map(short).sort(),
    given: frame.values.map(({ given }) => given),
  };
}

describe("values that overlap", () => {
  const roles = { date: "datetime", stay: "duration", guests: "number", budget: "amount-of-money" };

  it.each([
    ["under €75", ["budget €75"]],
    ["on 2026-04-20", ["date on 2026-04-20"]],
    ["in two weeks", ["date in two weeks"]],
    ["for 2 nights", ["stay 2 nights"]],
    ["for 2 nights with 3 people", ["guests 3", "stay 2 nights"]],
  ])("%s: the longest one wins", (text, values) => {
    expect(settle(text, { roles }).values).toEqual(values);
  });

  it("win against entities of the model inside of them", () => {
    const trained = [recognized("duckling:datetime", "date", 4, 12, 0.99)];
    const { values, beaten } = settle("see tomorrow at 8", {
      roles: { date: "datetime" },
      trained,
    });
    expect([values, beaten]).toEqual([["date tomorrow at 8"], ["date tomorrow"]]);
  });

  it("lose against a part that the model has learned, or that names their role", () => {
    const of = (role: string, learned: Learned = {}) =>
      settle("for 2 nights", { roles: { [role]: "number" }, learned }).values;
    expect(of("length", { "2": { length: 6 } })).toEqual(["length 2"]);
    expect(of("nights")).toEqual(["nights 2"]);
    expect(of("length")).toEqual([]);
  });

  it("of a duration that is not carried are counts where training counts its unit", () => {
    const age = (counted: string[]) =>
      settle("I am 20 years old", { roles: { age: "number" }, counted }).values;
    expect([age([]), age(["years"])]).toEqual([[], ["age 20"]]);
  });

  it("are a length rather than a date that is counted from another one", () => {
    const earlier = (roles: Record<string, string>) =>
      settle("arrive two days earlier", { roles }).values;
    expect(earlier({ date: "datetime", stay: "duration" })).toEqual(["stay two days"]);
    expect(earlier({ date: "datetime" })).toEqual([]);
  });

  it("of types that the intent does not carry block their parts", () => {
    expect(settle("on 2026-04-20 for 3", { roles: { guests: "number" } }).values).toEqual([
      "guests 3",
    ]);
  });
});

describe("the ends of an interval", () => {
  it("are an arrival and a departure in this order", () => {
    const roles = { check_out: "datetime", check_in: "datetime" };
    const ends = (from: string, to: string) => ({
      odds: 3,
      ...{ from: [from, "monday"] as [string, string], to: [to, "friday"] as [string, string] },
    });
    const of = (from: string, to: string) =>
      settle("monday to friday", { roles, ends: ends(from, to) }).values;
    expect(of("check_out", "check_in")).toEqual(["check_in monday", "check_out friday"]);
    expect(of("check_in", "check_out")).toEqual(["check_in monday", "check_out friday"]);
  });

  it("are a departure and a return of a journey", () => {
    const ends = {
      odds: -5,
      ...{ from: ["return", "monday"] as [string, string] },
      ...{ to: ["departure", "friday"] as [string, string] },
    };
    const roles = { departure: "datetime", return: "datetime" };
    expect(settle("monday to friday", { roles, ends }).values).toEqual([
      "departure monday",
      "return friday",
    ]);
  });
});

describe("the name of a role", () => {
  it("says more than other words, whatever the model has learned", () => {
    const roles = { arrival: "datetime", departure: "datetime" };
    const learned = { "may 3": { arrival: 20, departure: 0 } };
    expect(settle("change it to may 3", { roles, learned }).values).toEqual(["arrival may 3"]);
    expect(settle("change the departure to may 3", { roles, learned }).values).toEqual([
      "departure may 3",
    ]);
  });

  it("says nothing behind which training had another role", () => {
    const setting = {
      roles: { arrival: "datetime", moved: "datetime" },
      learned: { "may 3": { moved: 4, arrival: -2 } },
    };
    const of = (behind: Record<string, string>) =>
      settle("postpone my arrival to may 3", { ...setting, behind }).values;
    expect(of({})).toEqual(["arrival may 3"]);
    expect(of({ postpone: "moved", arrival: "moved" })).toEqual(["moved may 3"]);
  });
});

it("keeps a value against the model if training marked each value of the type", () => {
  const setting = { roles: { date: "datetime" }, learned: { tomorrow: { date: -6 } } };
  expect(settle("tomorrow", setting).values).toEqual([]);
  expect(settle("tomorrow", { ...setting, always: true }).values).toEqual(["date tomorrow"]);
});

describe("roles named from and to", () => {
  const french = (text: string, learned: Learned = {}, behind: Record<string, string> = {}) =>
    settle(text, {
      roles: { from: "datetime", to: "datetime" },
      language: "fr",
      ...{ learned, behind },
    }).values;

  it("are the ends of a stay where its words are near", () => {
    const learned = { "pour le 12 mars": { to: 1, from: 0 }, dimanche: { from: 1, to: 0 } };
    expect(french("changer mon arrivée pour le 12 mars", learned)).toEqual([
      "from pour le 12 mars",
    ]);
    expect(french("partir dimanche", learned)).toEqual(["to dimanche"]);
  });

  it("exclude a date that another one replaces", () => {
    expect(french("partir dimanche au lieu de samedi")).toEqual(["to dimanche"]);
    expect(french("partir dimanche au lieu de samedi", undefined, { lieu: "from" })).toEqual([
      "from de samedi",
      "to dimanche",
    ]);
  });
});

describe("words that often mean nothing", () => {
  it("are values only where the model has learned so", () => {
    const roles = { guests: "number" };
    expect(settle("a cheaper one", { roles }).values).toEqual([]);
    const learned = { one: { guests: 5 } };
    expect(settle("for one", { roles, learned }).values).toEqual(["guests one"]);
  });

  it("count persons, but not what is named after a role", () => {
    const roles = { personnes: "number", chambres: "number" };
    const french = (text: string) => settle(text, { roles, language: "fr" }).values;
    expect(french("une chambre")).toEqual([]);
    expect(french("pour un adulte")).toEqual(["personnes un"]);
    expect(settle("one room", { roles: { rooms: "number" } }).values).toEqual(["rooms one"]);
  });

  it("include the present as the first day of a stay", () => {
    const now = (role: string) =>
      settle("there are four of us now", {
        roles: { [role]: "datetime" },
        learned: { now: { [role]: 3 } },
      }).values;
    expect(now("arrival")).toEqual([]);
    expect(now("time")).toEqual(["time now"]);
  });

  it("include one, unless persons are counted", () => {
    const roles = { guests: "number", rooms: "number" };
    const learned = { one: { rooms: 2, guests: 1 } };
    expect(settle("just one person", { roles, learned }).values).toEqual(["guests one"]);
    expect(settle("just one bed", { roles: { count: "number" } }).values).toEqual(["count one"]);
    expect(settle("just one table", { roles, unseen: ["table"] }).values).toEqual([]);
  });

  it("include an article before a word that was counted nowhere", () => {
    const learned = { un: { guests: 5 } };
    const setting = { roles: { guests: "number" }, learned, language: "fr" };
    expect(settle("pour un groupe", setting).values).toEqual(["guests un"]);
    expect(settle("pour un groupe", { ...setting, unseen: ["groupe"] }).values).toEqual([]);
  });

  it("do not include an article before a word that was only counted, except in a price", () => {
    const setting = {
      ...{ roles: { cars: "number" }, learned: { une: { cars: -4 } }, language: "fr" },
      ...{ counted: ["voiture"], unseen: ["voiture"] },
    };
    const french = (text: string) => settle(text, setting).values;
    expect(french("une voiture le 5 mai")).toEqual(["cars une"]);
    expect(french("le prix d'une voiture")).toEqual([]);
    expect(french("une voiture coûte combien")).toEqual([]);
    expect(settle("une voiture", { ...setting, counted: [] }).values).toEqual([]);
  });

  it("include the numbers of a range of prices", () => {
    const roles = { guests: "number", rooms: "number", budget: "amount-of-money" };
    expect(settle("between 50 and 80 euros for 2", { roles }).values).toEqual(["guests 2"]);
    expect(settle("entre 50 et 80 € pour 2", { roles, language: "fr" }).values).toEqual([
      "guests 2",
    ]);
  });

  it("include the unit of a price", () => {
    const roles = { stay: "duration", budget: "amount-of-money" };
    const learned = { "a day": { stay: 6 }, "3 days": { stay: 6 } };
    expect(settle("at most 40 euros a day", { roles }).values).toEqual(["budget 40 euros"]);
    expect(settle("at most 40 euros a day", { roles, learned }).values).toEqual([
      "budget 40 euros",
    ]);
    expect(settle("at most 40 euros 3 days", { roles, learned }).values).toEqual([
      "budget 40 euros",
      "stay 3 days",
    ]);
  });
});

describe("roles", () => {
  const roles = { arrival: "datetime", departure: "datetime" };

  it("are assigned to the values that suit them by what was learned", () => {
    const learned = {
      "on friday": { departure: 5, arrival: 1 },
      "on monday": { departure: 4, arrival: 3 },
    };
    expect(settle("leave on friday, come on monday", { roles, learned }).values).toEqual([
      "arrival on monday",
      "departure on friday",
    ]);
  });

  it("are assigned in their order if nothing was learned", () => {
    expect(settle("tomorrow or on friday", { roles }).values).toEqual([
      "arrival tomorrow",
      "departure on friday",
    ]);
  });

  it("are assigned to the value that they are named with", () => {
    expect(settle("my departure is tomorrow", { roles }).values).toEqual(["departure tomorrow"]);
  });

  it("are named by a word of the same meaning, for counts behind them", () => {
    expect(settle("we leave on friday", { roles }).values).toEqual(["departure on friday"]);
    const counts = { guests: "number", rooms: "number" };
    const learned = { "4": { rooms: 1, guests: 0.5 }, "2": { rooms: 1, guests: 0.9 } };
    const both = "nous sommes 4, il faut 2 chambres";
    expect(settle(both, { roles: counts, learned }).values).toEqual(["guests 4", "rooms 2"]);
  });

  it("are those of persons, if the words say so", () => {
    const counts = { guests: "number", rooms: "number" };
    const learned = { four: { rooms: 2, guests: 1 } };
    expect(settle("a family of four", { roles: counts, learned }).values).toEqual(["guests four"]);
    expect(settle("a group of four", { roles: { rooms: "number" } }).values).toEqual([
      "rooms four",
    ]);
  });

  it("count what rooms have only if training did", () => {
    const counts = { persons: "number" };
    const setting = { roles: counts, learned: { two: { persons: 2 } } };
    expect(settle("two beds", setting).values).toEqual(["persons two"]);
    expect(settle("two beds", { ...setting, unseen: ["beds"] }).values).toEqual([]);
  });

  it("are those of the two ends of a stay, if they may be of another change", () => {
    const change = { from: "datetime", to: "datetime" };
    const learned = { friday: { from: 8, to: 2 } };
    const of = (text: string) => settle(text, { roles: change, learned }).values;
    expect(of("my departure is to friday")).toEqual(["to friday"]);
    expect(of("it is to friday")).toEqual(["from friday"]);
  });

  it("exclude what another value replaces", () => {
    const counts = { guests: "number" };
    expect(settle("we are 5 instead of 4", { roles: counts }).values).toEqual(["guests 5"]);
    const dates = { arrival: "datetime", departure: "datetime" };
    const learned = { "of sunday": { arrival: 6 }, "on monday": { departure: 3 } };
    expect(settle("leave on monday instead of sunday", { roles: dates, learned }).values).toEqual([
      "departure on monday",
    ]);
  });

  it("are those of an arrival if no word calls a date a departure", () => {
    const of = (text: string) =>
      settle(text, { roles, learned: { friday: { departure: 4, arrival: 1 } } }).values;
    expect(of("book friday")).toEqual(["arrival friday"]);
    expect(of("postpone it to friday")).toEqual(["arrival friday"]);
    expect(of("extend it to friday")).toEqual(["departure friday"]);
    expect(of("leave friday")).toEqual(["departure friday"]);
    const date = { date: "datetime", departure: "datetime" };
    expect(settle("book friday", { roles: date, learned: {} }).values).toEqual(["date friday"]);
  });

  it("are led to by prepositions of dates, unless much more was learned", () => {
    const until = (arrival: number) =>
      settle("stay until friday", { roles, learned: { "until friday": { arrival, departure: 1 } } })
        .values;
    expect(until(4)).toEqual(["departure until friday"]);
    expect(until(7)).toEqual(["arrival until friday"]);
  });

  it("split an interval whose ends were learned as two entities", () => {
    const ends = {
      odds: 5,
      from: ["arrival", "5"] as [string, string],
      to: ["departure", "8 may"] as [string, string],
    };
    const { values, given } = settle("from 5 to 8 may", { roles, ends });
    expect(values).toEqual(["arrival 5", "departure 8 may"]);
    expect(given).toMatchObject([
      { date: "2026-05-05T00:00:00Z" },
      { date: "2026-05-08T00:00:00Z" },
    ]);
  });

  it("split an interval whose ends were not learned, if they are made for its ends", () => {
    const of = (first: string, second: string, whole: number) => {
      const ends = {
        odds: -10,
        from: [first, "5"] as [string, string],
        to: [second, "8 may"] as [string, string],
      };
      const roles = { [first]: "datetime", [second]: "datetime" };
      const learned = { "from 5 to 8 may": { [first]: whole } };
      return settle("from 5 to 8 may", { roles, ends, learned }).values;
    };
    expect(of("arrival", "departure", -6)).toEqual(["arrival 5", "departure 8 may"]);
    expect(of("from", "to", -6)).toEqual(["from 5", "to 8 may"]);
    expect(of("arrival", "departure", 8)).toEqual(["arrival from 5 to 8 may"]);
    expect(of("meeting", "deadline", 0)).toEqual(["meeting from 5 to 8 may"]);
  });

  it("split a night into its two days", () => {
    const ends = {
      odds: 5,
      from: ["arrival", "4"] as [string, string],
      to: ["departure", "5 mai"] as [string, string],
    };
    const { given } = settle("la nuit du 4 au 5 mai", { roles, ends, language: "fr" });
    expect(given).toMatchObject([
      { date: "2026-05-04T00:00:00Z", grain: "day" },
      { date: "2026-05-05T00:00:00Z", grain: "day" },
    ]);
  });

  it("split an interval of days sooner than one of hours", () => {
    const both = (from: string, to: string) => ({
      odds: -2,
      from: ["arrival", from] as [string, string],
      to: ["departure", to] as [string, string],
    });
    expect(settle("from 5 to 8 may", { roles, ends: both("5", "8 may") }).values).toEqual([
      "arrival 5",
      "departure 8 may",
    ]);
    expect(settle("from 5pm to 8pm", { roles, ends: both("5pm", "8pm") }).values).toEqual([
      "arrival from 5pm to 8pm",
    ]);
  });
});
