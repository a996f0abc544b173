import type { Document } from "../../../src/contract/openapi.ts";
import { aligned } from "../judge/table.ts";
import { mutantsOf } from "./mutants.ts";
import { SchemaReader } from "./schema.ts";
import type { Specimen } from "./specimens.ts";

/** How the mutants of the specimens of one API and one kind fared. */
export interface Outcome {
  /** `nlu answer` */
  group: string;
  specimens: number;
  mutants: number;
  /** What the contract wrongly accepted, by operation, path and change, with how often. */
  survivors: Map<string, number>;
}

/** Mutates every specimen in all ways and asks the contract about each mutant. */
export function tryMutants(specimens: readonly Specimen[]): Outcome[] {
  const readers = new Map<Document, SchemaReader>();
  const outcomes = new Map<string, Outcome>();
  for (const specimen of specimens) {
    const reader = readers.get(specimen.document) ?? new SchemaReader(specimen.document);
    readers.set(specimen.document, reader);
    const group = `${specimen.api} ${specimen.kind}`;
    const outcome = outcomes.get(group) ?? newOutcome(group);
    outcomes.set(group, outcome);
    outcome.specimens++;
    const root = { value: structuredClone(specimen.value) };
    for (const mutant of mutantsOf(reader, specimen.schema, root, specimen)) {
      const undo = mutant.apply();
      outcome.mutants++;
      if (specimen.judge(root.value).length === 0) {
        const path = mutant.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
        const survivor = `${specimen.subject} ${specimen.kind} ${path || "(whole)"}: ${mutant.change}`;
        outcome.survivors.set(survivor, (outcome.survivors.get(survivor) ?? 0) + 1);
      }
      undo();
    }
  }
  return [...outcomes.values()];
}

const newOutcome = (group: string): Outcome => ({
  group,
  specimens: 0,
  mutants: 0,
  survivors: new Map(),
});

export const survivorCount = ({ survivors }: Outcome): number =>
  [...survivors.values()].reduce((sum, count) => sum + count, 0);

/** The share of mutants that the contract refused, from 0 to 1. */
export function rejectedShare(outcomes: readonly Outcome[]): number {
  const mutants = outcomes.reduce((sum, outcome) => sum + outcome.mutants, 0);
  const survivors = outcomes.reduce((sum, outcome) => sum + survivorCount(outcome), 0);
  return mutants === 0 ? 0 : (mutants - survivors) / mutants;
}

/** The outcome as a table, and every survivor below it. */
export function mutationTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => [
    outcome.group,
    String(outcome.specimens),
    String(outcome.mutants),
    String(survivorCount(outcome)),
    `${(100 * rejectedShare([outcome])).toFixed(2)} %`,
  ]);
  return [
    aligned([["mutated", "values", "mutants", "survivors", "refused"], ...rows]),
    `all: ${(100 * rejectedShare(outcomes)).toFixed(2)} % refused`,
    ...outcomes.flatMap(({ survivors }) =>
      [...survivors].map(([survivor, count]) => `  survived ${count} × ${survivor}`),
    ),
    "",
  ].join("\n");
}
