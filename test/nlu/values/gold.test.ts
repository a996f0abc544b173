import { describe, expect, it } from "vitest";
import { evaluateValue, recognizeValues } from "../../../src/nlu/values/index.ts";
import { asked as askedDe } from "./de/asked.ts";
import * as de from "./de/gold.ts";
import { heard as heardDe } from "./de/heard.ts";
import { said as saidDe } from "./de/said.ts";
import { tried as triedDe } from "./de/tried.ts";
import { typed as typedDe } from "./de/typed.ts";
import { unseen as unseenDe } from "./de/unseen.ts";
import { asked as askedEn } from "./en/asked.ts";
import * as en from "./en/gold.ts";
import { heard as heardEn } from "./en/heard.ts";
import { said as saidEn } from "./en/said.ts";
import { tried as triedEn } from "./en/tried.ts";
import { typed as typedEn } from "./en/typed.ts";
import { unseen as unseenEn } from "./en/unseen.ts";
import { asked as askedEs } from "./es/asked.ts";
import * as es from "./es/gold.ts";
import { heard as heardEs } from "./es/heard.ts";
import { said as saidEs } from "./es/said.ts";
import { tried as triedEs } from "./es/tried.ts";
import { typed as typedEs } from "./es/typed.ts";
import { unseen as unseenEs } from "./es/unseen.ts";
import type { Gold } from "./expected.ts";
import { asked as askedFr } from "./fr/asked.ts";
import * as fr from "./fr/gold.ts";
import { heard as heardFr } from "./fr/heard.ts";
import { said as saidFr } from "./fr/said.ts";
import { tried as triedFr } from "./fr/tried.ts";
import { typed as typedFr } from "./fr/typed.ts";
import { unseen as unseenFr } from "./fr/unseen.ts";

const FLOOR = 0.96;

/** What is found and where; equal to `wanted` when the expression is read right. */
function read(language: string, entry: Gold) {
  const context = {
    language,
    referenceDate: new Date(entry.reference),
    timeZone: entry.timeZone,
  };
  const found = recognizeValues(entry.text, { ...context, dimensions: [entry.dimension] });
  return {
    values: found.map((one) => one.value),
    evaluated: evaluateValue(entry.dimension, entry.text, context),
    ...(entry.span !== undefined && {
      spans: found.map((one) => entry.text.slice(one.start, one.end)),
    }),
  };
}

function wanted(entry: Gold) {
  return {
    values: entry.all ?? (entry.expected === null ? [] : [entry.expected]),
    evaluated: entry.expected,
    ...(entry.span !== undefined && { spans: [entry.span] }),
  };
}

const lists = {
  en: { ...en, typed: [...typedEn, ...unseenEn, ...heardEn, ...triedEn, ...askedEn, ...saidEn] },
  fr: { ...fr, typed: [...typedFr, ...unseenFr, ...heardFr, ...triedFr, ...askedFr, ...saidFr] },
  de: { ...de, typed: [...typedDe, ...unseenDe, ...heardDe, ...triedDe, ...askedDe, ...saidDe] },
  es: { ...es, typed: [...typedEs, ...unseenEs, ...heardEs, ...triedEs, ...askedEs, ...saidEs] },
};

describe.each(Object.entries(lists))(
  "values in %s",
  (language, { gold, reviewed, typed, knownFailures }) => {
    const passing = gold.filter((entry) => !knownFailures.has(entry.text));
    const failing = gold.filter((entry) => knownFailures.has(entry.text));

    it.each(
      [...passing, ...reviewed, ...typed].map(
        (entry) => [entry.dimension, entry.text, entry] as const,
      ),
    )("%s: %s", (_dimension, _text, entry) => {
      expect(read(language, entry)).toEqual(wanted(entry));
    });

    it.each(failing.map((entry) => [entry.dimension, entry.text, entry] as const))(
      "still fails, %s: %s",
      (_dimension, text, entry) => {
        console.log(`${language}: "${text}" – ${knownFailures.get(text)}`);
        expect(read(language, entry)).not.toEqual(wanted(entry));
      },
    );

    it(`reads at least ${FLOOR * 100} % right, and knows every failure by its text`, () => {
      expect(passing.length / gold.length).toBeGreaterThanOrEqual(FLOOR);
      expect(failing.length).toBe(knownFailures.size);
    });
  },
);
