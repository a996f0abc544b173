import { describe, expect, it } from "vitest";
import { type Contract, loadContract } from "../../../src/contract/documents.ts";
import type { Document, JsonObject } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import {
  type GlobalDeviation,
  readGlobalDeviations,
} from "../../../src/verification/judge/deviations.ts";
import { frameSchemas } from "../../../src/verification/judge/frames.ts";
import type { Verdict } from "../../../src/verification/judge/judge.ts";
import { judgeRecordings } from "./recorded-verdicts.ts";

/** Accepts nothing that was recorded. */
const wrong = { type: "object", required: ["planted"], properties: { planted: { const: 1 } } };

/** The true contract, every document of it changed by `plant`. */
function contractWith(plant: (document: Document) => void): Contract {
  const documents = new Map(loadContract().documents);
  for (const document of documents.values()) plant(document);
  // As when it is loaded, the first document that describes an operation counts.
  const operationsIn = (calls: boolean) => {
    const found = [...documents]
      .filter(([, document]) => calls === (document["x-served-by"] !== undefined))
      .flatMap(([api, document]) => operationsOf(api, document));
    return new Map(found.reverse().map((one) => [one.operationId, one]));
  };
  return { documents, operations: operationsIn(false), calls: operationsIn(true) };
}

function verdictsWith(
  plant: (document: Document) => void,
  globals: readonly GlobalDeviation[] = readGlobalDeviations(),
): Map<string, Verdict> {
  const verdicts = judgeRecordings(new ContractValidator(contractWith(plant)), globals);
  return new Map(verdicts.map((verdict) => [verdict.exchange.where, verdict]));
}

/** Replaces every schema under a `content` by a wrong one: `schema` of answers, `x-event-schema` of streams. */
function spoil(node: unknown, key: "schema" | "x-event-schema"): void {
  if (typeof node !== "object" || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    if (name === "content") {
      for (const media of Object.values(value as Record<string, JsonObject>)) {
        if (media[key] !== undefined) media[key] = wrong;
      }
    } else spoil(value, key);
  }
}

/** The operations of a document as it writes them; which API it is does not matter here. */
const definitionsOf = (document: Document) =>
  operationsOf("nlu", document).map(({ definition }) => definition);

const answers = (document: Document) => [
  document.components?.responses,
  ...definitionsOf(document).map(({ responses }) => responses),
];

const truth = verdictsWith(() => {});
const those = (filter: (verdict: Verdict) => boolean) => [...truth.values()].filter(filter);

/** Exchanges that the judge should call failures, and does not. */
function missed(expected: readonly Verdict[], verdicts: ReadonlyMap<string, Verdict>): string[] {
  expect(expected).not.toEqual([]);
  return expected
    .filter(({ exchange }) => verdicts.get(exchange.where)?.kind !== "failed")
    .map(({ exchange }) => `${exchange.where} ${exchange.title}`);
}

describe("defects planted into the true contract are found in every recorded exchange that shows them", () => {
  const validated = those(({ kind }) => kind === "validated");

  it("wrong responses", () => {
    const verdicts = verdictsWith((document) => {
      for (const part of answers(document)) spoil(part, "schema");
    });
    const withBody = validated.filter(
      ({ exchange }) => exchange.kind === "http" && exchange.answer.body !== null,
    );
    expect(missed(withBody, verdicts)).toEqual([]);
  });

  it("wrong events", () => {
    const verdicts = verdictsWith((document) => {
      for (const part of answers(document)) spoil(part, "x-event-schema");
    });
    const streams = validated.filter(
      ({ exchange }) =>
        exchange.kind === "http" && exchange.answer.mediaType === "text/event-stream",
    );
    expect(missed(streams, verdicts)).toEqual([]);
  });

  it("wrong requests", () => {
    const verdicts = verdictsWith((document) => {
      for (const { requestBody } of definitionsOf(document)) spoil(requestBody, "schema");
      spoil(document.components?.requestBodies, "schema");
    });
    const withBody = validated.filter(
      (verdict) =>
        verdict.kind === "validated" &&
        verdict.examination?.body !== undefined &&
        verdict.exchange.kind === "http" &&
        (verdict.exchange.answer.status ?? 0) < 400,
    );
    expect(missed(withBody, verdicts)).toEqual([]);
  });

  it("wrong frames, in each direction", () => {
    for (const direction of ["fromServer", "fromBot"] as const) {
      const verdicts = verdictsWith(({ components }) => {
        const schemas = components?.schemas;
        if (schemas?.[frameSchemas[direction]]) schemas[frameSchemas[direction]] = wrong;
      });
      const frames = validated.filter(
        ({ exchange }) => exchange.kind === "frames" && exchange[direction].length > 0,
      );
      expect(missed(frames, verdicts)).toEqual([]);
    }
  });

  it("forgotten deviations", () => {
    const verdicts = verdictsWith((document) => {
      for (const definition of definitionsOf(document)) delete definition["x-tock-deviation"];
    }, []);
    // One that only this server refuses is missed by the test that asks the server, not here.
    const shown = those((verdict) => verdict.kind === "deviating" && !verdict.refusedHere);
    expect(missed(shown, verdicts)).toEqual([]);
  });
});
