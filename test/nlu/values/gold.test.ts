import { describe, expect, it } from "vitest";
import { evaluateValue, recognizeValues } from "../../../src/nlu/values/index.ts";
import type { Gold } from "./expected.ts";
import * as de from "./gold.de.ts";
import * as en from "./gold.en.ts";
import * as es from "./gold.es.ts";
import * as fr from "./gold.fr.ts";
import { heard as heardDe } from "./heard.de.ts";
import { heard as heardEn } from "./heard.en.ts";
import { heard as heardEs } from "./heard.es.ts";
import { heard as heardFr } from "./heard.fr.ts";
import { tried as triedDe } from "./tried.de.ts";
import { tried as triedEn } from "./tried.en.ts";
import { tried as triedEs } from "./tried.es.ts";
import { tried as triedFr } from "./tried.fr.ts";
import { typed as typedDe } from "./typed.de.ts";
import { typed as typedEn } from "./typed.en.ts";
import { typed as typedEs } from "./typed.es.ts";
import { typed as typedFr } from "./typed.fr.ts";
import { unseen as unseenDe } from "./unseen.de.ts";
import { unseen as unseenEn } from "./unseen.en.ts";
import { unseen as unseenEs } from "./unseen.es.ts";
import { unseen as unseenFr } from "./unseen.fr.ts";

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
  en: { ...en, typed: [...typedEn, ...unseenEn, ...heardEn, ...triedEn] },
  fr: { ...fr, typed: [...typedFr, ...unseenFr, ...heardFr, ...triedFr] },
  de: { ...de, typed: [...typedDe, ...unseenDe, ...heardDe, ...triedDe] },
  es: { ...es, typed: [...typedEs, ...unseenEs, ...heardEs, ...triedEs] },
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
