import { describe, expect, it } from "vitest";
import {
  dimensions,
  evaluateValue,
  type RecognizeOptions,
  recognizeValues,
} from "../../../src/nlu/values/index.ts";
import { REFERENCE } from "./expected.ts";

function options(language: string, changes: Partial<RecognizeOptions> = {}): RecognizeOptions {
  return { language, referenceDate: new Date(REFERENCE), timeZone: "UTC", ...changes };
}

function found(language: string, text: string, changes: Partial<RecognizeOptions> = {}) {
  return recognizeValues(text, options(language, changes)).map(
    (one) => `${one.dimension}: ${text.slice(one.start, one.end)}`,
  );
}

describe("recognizeValues", () => {
  it("finds the values of all dimensions, with their places", () => {
    const text = "send 20 € to jo@example.com tomorrow";
    expect(recognizeValues(text, options("en"))).toEqual([
      {
        dimension: "amount-of-money",
        start: 5,
        end: 9,
        value: { "@type": "amountOfMoney", value: 20, unit: "EUR" },
      },
      { dimension: "number", start: 5, end: 7, value: { "@type": "number", value: 20 } },
      {
        dimension: "email",
        start: 13,
        end: 27,
        value: { "@type": "email", value: "jo@example.com" },
      },
      {
        dimension: "datetime",
        start: 28,
        end: 36,
        value: { "@type": "dateEntity", date: "2026-03-12T00:00:00Z", grain: "day" },
      },
    ]);
  });

  it("looks only for the requested dimensions", () => {
    const text = "20 € tomorrow";
    expect(found("en", text, { dimensions: ["datetime"] })).toEqual(["datetime: tomorrow"]);
    expect(found("en", text, { dimensions: [] })).toEqual([]);
    expect(found("en", text, { dimensions: ["weight"] })).toEqual([]);
  });

  it("finds an article as a number unless another number is a value of its own", () => {
    const numbers = (text: string) =>
      found("fr", text)
        .filter((one) => one.startsWith("number"))
        .map((one) => one.slice(8));
    expect(numbers("une voiture le 5 mai")).toEqual(["une", "5"]);
    expect(numbers("une table pour 4 le 5 mai")).toEqual(["4", "5"]);
  });

  it("finds several values of one dimension", () => {
    expect(
      found("en", "from 3 pm on monday, or friday at noon", { dimensions: ["datetime"] }),
    ).toEqual(["datetime: from 3 pm on monday", "datetime: friday at noon"]);
  });

  it("counts offsets in UTF-16, over emoji and combining accents", () => {
    const decomposed = "réserve après-demain".normalize("NFD");
    expect(found("fr", `😀🎉 ${decomposed}`)).toEqual([
      `datetime: ${"après-demain".normalize("NFD")}`,
    ]);
  });

  it("understands what is the same everywhere in a language without tables", () => {
    const text = "2026-04-15 alle 14:30, 12 €, ann@example.it, https://example.it, +39 06 698 1";
    expect(
      found("it", text, { dimensions: ["datetime", "email", "url", "amount-of-money"] }),
    ).toEqual([
      "datetime: 2026-04-15",
      "datetime: 14:30",
      "amount-of-money: 12 €",
      "email: ann@example.it",
      "url: https://example.it",
    ]);
  });

  it("writes the month first only where the region does", () => {
    const read = (language: string) => evaluateValue("datetime", "4/5/2027", options(language));
    expect(read("en")).toMatchObject({ date: "2027-04-05T00:00:00Z" });
    expect(read("en_US")).toMatchObject({ date: "2027-04-05T00:00:00Z" });
    expect(read("en_GB")).toMatchObject({ date: "2027-05-04T00:00:00Z" });
    expect(read("fr_CA")).toMatchObject({ date: "2027-05-04T00:00:00Z" });
    expect(read("en-Latn-US")).toMatchObject({ date: "2027-04-05T00:00:00Z" });
    expect(read("en_GB_#Latn")).toMatchObject({ date: "2027-05-04T00:00:00Z" });
  });

  it("reads separators and pesos as the region writes them", () => {
    const read = (language: string, text: string) =>
      evaluateValue("amount-of-money", text, options(language));
    expect(read("es", "1.500,50 pesos")).toMatchObject({ value: 1500.5, unit: "MXN" });
    expect(read("es_MX", "1,500.50 pesos")).toMatchObject({ value: 1500.5, unit: "MXN" });
    expect(read("es_AR", "1.500,50 pesos")).toMatchObject({ value: 1500.5, unit: "ARS" });
    expect(read("es_CO", "200 pesos mexicanos")).toMatchObject({ value: 200, unit: "MXN" });
  });

  it("guesses the country of a phone number from the region, then the language", () => {
    const read = (language: string, text: string) =>
      evaluateValue("phone-number", text, options(language));
    expect(read("fr", "06 12 34 56 78")).toMatchObject({ value: "+33612345678" });
    expect(read("fr_BE", "0470 12 34 56")).toMatchObject({ value: "+32470123456" });
    expect(read("sr-Latn-BE", "0470 12 34 56")).toMatchObject({ value: "+32470123456" });
    expect(read("en-GB", "020 7946 0958")).toMatchObject({ value: "+442079460958" });
    expect(read("de", "0033 6 12 34 56 78")).toMatchObject({ value: "+33612345678" });
    expect(found("de", "tel: 0033 6 12 34 56 78", { dimensions: ["phone-number"] })).toEqual([
      "phone-number: 0033 6 12 34 56 78",
    ]);
    expect(read("en", "order 12345678901234567890")).toBeNull();
  });
});

describe("evaluateValue", () => {
  it("takes the longest value of a span", () => {
    expect(evaluateValue("duration", "well, 2 hours and 10 minutes", options("en"))).toEqual({
      "@type": "duration",
      value: "PT2H10M",
    });
  });

  it("is null if the span does not contain this value, or the dimension is unknown", () => {
    expect(evaluateValue("datetime", "paris", options("en"))).toBeNull();
    expect(evaluateValue("datetime", "", options("en"))).toBeNull();
    expect(evaluateValue("weight", "5 kg", options("en"))).toBeNull();
  });
});

describe("a long text", () => {
  const dates = (count: number) => "on 5 may 2026 ".repeat(count);

  it("is read to a bounded length, in whole words", () => {
    const read = recognizeValues(dates(1_000), options("en", { dimensions: ["datetime"] }));
    expect(read).toHaveLength(Math.floor(10_000 / 14));
    const cut = `${"x".repeat(9_997)} 1500`;
    expect(recognizeValues(cut, options("en"))).toEqual([]);
    expect(recognizeValues("1".repeat(20_000), options("en"))).toEqual([]);
  });

  it("of 300 kB costs no more than one of 10 kB", () => {
    const start = process.cpuUsage();
    recognizeValues(dates(22_000), options("en"));
    expect(evaluateValue("datetime", dates(22_000), options("en"))).not.toBeNull();
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  it("has no value when it begins with one word without an end", () => {
    expect(evaluateValue("number", "1".repeat(5_000), options("en"))).toBeNull();
  });
});

describe("time zones", () => {
  const at = (text: string, timeZone: string, reference: string) =>
    evaluateValue(
      "datetime",
      text,
      options("en", { timeZone, referenceDate: new Date(reference) }),
    );

  it.each([
    // Spring: the clocks of Paris go from 2:00 to 3:00 on 29 March 2026.
    ["tomorrow", "Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-28T23:00:00Z"],
    ["tomorrow at 2:30 am", "Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z"],
    ["tomorrow at 9 am", "Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-29T07:00:00Z"],
    ["in 24 hours", "Europe/Paris", "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"],
    ["in 2 weeks", "Europe/Paris", "2026-03-20T12:00:00Z", "2026-04-02T22:00:00Z"],
    // Autumn: from 3:00 back to 2:00 on 25 October.
    ["tomorrow at 9 am", "Europe/Paris", "2026-10-24T12:00:00Z", "2026-10-25T08:00:00Z"],
    ["today", "America/New_York", "2026-03-12T02:00:00Z", "2026-03-11T04:00:00Z"],
    ["today", "Asia/Kathmandu", "2026-03-11T20:00:00Z", "2026-03-11T18:15:00Z"],
    ["today", "+05:30", "2026-03-11T20:00:00Z", "2026-03-11T18:30:00Z"],
    ["today", "Nowhere/Atlantis", "2026-03-11T20:00:00Z", "2026-03-11T00:00:00Z"],
    ["today", "Z", "2026-03-11T20:00:00Z", "2026-03-11T00:00:00Z"],
    [
      "2026-07-01T08:30:00+02:00",
      "America/New_York",
      "2026-03-11T20:00:00Z",
      "2026-07-01T06:30:00Z",
    ],
  ])("%s in %s at %s", (text, timeZone, reference, wanted) => {
    expect(at(text, timeZone, reference)).toMatchObject({ date: wanted });
  });
});

describe("odd input", () => {
  const odd: Readonly<Record<string, string>> = {
    nothing: "",
    spaces: " ".repeat(10_000),
    emoji: "😀🎉".repeat(2_500),
    "right to left": "مرحبا 12 ".repeat(1_111),
    "one number": "1".repeat(10_000),
    digits: "1 ".repeat(5_000),
    dashes: "1-".repeat(5_000),
    dots: "1.".repeat(5_000),
    slashes: "1/2/3/".repeat(1_666),
    "open intervals": "from 3 to ".repeat(1_000),
    conjunctions: "and ".repeat(2_500),
    articles: "de la a las 3 y ".repeat(625),
    "at signs": "@".repeat(10_000),
    mails: "a@b.c ".repeat(1_666),
    links: "http://".repeat(1_428),
    phones: "06 12 34 56 78 ".repeat(666),
    compound: "einundzwanzig".repeat(770),
    hundreds: "hundert".repeat(1_428),
    brackets: "(".repeat(10_000),
    moments: "2026-04-02T08:30:00Z ".repeat(476),
    "days before": "two days before ".repeat(625),
    hyphens: "vingt-et-un-".repeat(833),
    fractions: "and a half ".repeat(909),
    zones: "5pm new york ".repeat(769),
    "half a surrogate": "\ud83d".repeat(10_000),
  };

  // The budget is 50 ms on an idle core; a shared one gets more, a catastrophe takes seconds.
  it.each(Object.keys(odd))("stays fast on 10,000 characters: %s", (name) => {
    for (const language of ["en", "fr", "de", "es", "ja"]) {
      const text = odd[name] ?? "";
      recognizeValues(text, options(language));
      const start = process.cpuUsage();
      for (const one of recognizeValues(text, options(language))) {
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(text.length);
        expect(dimensions).toContain(one.dimension);
      }
      expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
    }
  });

  it("gives dates and numbers that can be written", () => {
    for (const text of ["in 9000 years", "in 999999999999 years", "in 99999999999 weeks"]) {
      expect(recognizeValues(text, options("en", { dimensions: ["datetime"] }))).toEqual([]);
    }
    expect(evaluateValue("number", "9".repeat(400), options("en"))).toBeNull();
  });
});
