import { describe, expect, it } from "vitest";
import { type BuiltInValue, type DateToMerge, mergeValues } from "../../../src/nlu/values/index.ts";
import { REFERENCE } from "./expected.ts";

type Grain = "day" | "hour" | "minute";

function date(iso: string, grain: Grain = "day"): BuiltInValue {
  return { "@type": "dateEntity", date: iso, grain };
}

function between(from: string, to: string): BuiltInValue {
  return {
    "@type": "dateIntervalEntity",
    date: { "@type": "dateEntity", date: from, grain: "hour" },
    toDate: { "@type": "dateEntity", date: to, grain: "hour" },
  };
}

function merge(language: string, values: readonly DateToMerge[]) {
  return mergeValues("datetime", values, {
    language,
    referenceDate: new Date(REFERENCE),
    timeZone: "UTC",
  });
}

const FRIDAY = date("2026-03-13T00:00:00Z");
const ELSEWHERE = date("2026-09-09T00:00:00Z", "hour");

/** A known date, what is said next, and what they make together. */
const CHANGES: readonly [
  language: string,
  known: BuiltInValue,
  said: string,
  wanted: BuiltInValue,
][] = [
  ["fr", FRIDAY, "en soirée", between("2026-03-13T18:00:00Z", "2026-03-14T00:00:00Z")],
  ["fr", FRIDAY, "entre 9h et 10h", between("2026-03-13T09:00:00Z", "2026-03-13T10:00:00Z")],
  ["fr", FRIDAY, "à 14h30", date("2026-03-13T14:30:00Z", "minute")],
  ["fr", FRIDAY, "le 20", date("2026-03-20T00:00:00Z")],
  ["fr", date("2026-04-13T00:00:00Z"), "le 20", date("2026-04-20T00:00:00Z")],
  ["fr", date("2026-04-13T00:00:00Z"), "jeudi", date("2026-04-16T00:00:00Z")],
  ["fr", date("2026-04-16T15:00:00Z", "hour"), "mardi", date("2026-04-14T00:00:00Z")],
  ["fr", FRIDAY, "2 jours après", date("2026-03-15T00:00:00Z", "hour")],
  ["fr", FRIDAY, "le lendemain", date("2026-03-14T00:00:00Z")],
  ["en", FRIDAY, "at 5pm", date("2026-03-13T17:00:00Z", "hour")],
  ["en", FRIDAY, "in the evening", between("2026-03-13T18:00:00Z", "2026-03-14T00:00:00Z")],
  ["en", FRIDAY, "two days later", date("2026-03-15T00:00:00Z", "hour")],
  ["en", date("2026-04-13T00:00:00Z"), "on the 20th", date("2026-04-20T00:00:00Z")],
  ["de", FRIDAY, "um 14 Uhr", date("2026-03-13T14:00:00Z", "hour")],
  ["de", FRIDAY, "am nächsten Tag", date("2026-03-14T00:00:00Z")],
  ["es", FRIDAY, "a las 5 de la tarde", date("2026-03-13T17:00:00Z", "hour")],
  ["es", date("2026-04-13T00:00:00Z"), "el viernes", date("2026-04-17T00:00:00Z")],
];

describe("mergeValues", () => {
  it.each(CHANGES)("%s: %o, then “%s”", (language, known, said, wanted) => {
    const merged = merge(language, [
      { value: known, content: "…", initial: true },
      { value: ELSEWHERE, content: said },
    ]);
    expect(merged).toEqual({ value: wanted, content: said });
  });

  it("takes the new value if it names a day of its own, as recorded", () => {
    const tomorrow = date("2026-03-15T00:00:00Z");
    const values = [
      { value: date("2026-03-14T00:00:00Z"), content: "today", initial: true },
      { value: tomorrow, content: "tomorrow" },
    ];
    expect(merge("en", values)).toEqual({ value: tomorrow, content: "tomorrow" });
  });

  it("takes the new value if the known one has passed", () => {
    const values = [
      { value: date("2026-03-02T00:00:00Z"), content: "on the 2nd", initial: true },
      { value: ELSEWHERE, content: "at 5pm" },
    ];
    expect(merge("en", values)).toEqual({ value: ELSEWHERE, content: "at 5pm" });
  });

  it("reads new values of different grains together, in the order of the sentence", () => {
    const values = [
      { value: date("2026-03-12T00:00:00Z"), content: "demain", position: 12 },
      {
        value: between("2026-03-11T18:00:00Z", "2026-03-12T00:00:00Z"),
        content: "en soirée",
        position: 2,
      },
    ];
    expect(merge("fr", values)).toEqual({
      value: between("2026-03-12T18:00:00Z", "2026-03-13T00:00:00Z"),
      content: "en soirée demain",
    });
  });

  it("takes the more probable of two new values of the same grain", () => {
    const tomorrow = { value: date("2026-03-12T00:00:00Z"), content: "tomorrow", probability: 1 };
    const friday = { value: FRIDAY, content: "friday", probability: 0.8 };
    expect(merge("en", [friday, tomorrow])).toEqual({
      value: tomorrow.value,
      content: "tomorrow",
    });
  });

  it("merges in the zone of the caller", () => {
    const merged = mergeValues(
      "datetime",
      [
        { value: date("2026-03-28T23:00:00Z"), content: "le 29", initial: true },
        { value: ELSEWHERE, content: "à 9h" },
      ],
      { language: "fr", referenceDate: new Date(REFERENCE), timeZone: "Europe/Paris" },
    );
    // The clocks change that night: nine in Paris is seven in UTC.
    expect(merged?.value).toEqual(date("2026-03-29T07:00:00Z", "hour"));
  });

  it("is null without new values and for other dimensions", () => {
    expect(merge("en", [])).toBeNull();
    expect(merge("en", [{ value: FRIDAY, content: "friday", initial: true }])).toBeNull();
    const five: DateToMerge = { value: { "@type": "number", value: 5 }, content: "5" };
    const context = { language: "en", referenceDate: new Date(REFERENCE), timeZone: "UTC" };
    expect(mergeValues("number", [five], context)).toBeNull();
  });
});
