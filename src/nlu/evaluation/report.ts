import type {
  EntityEvaluation,
  IntentEvaluation,
  OutOfScopeEvaluation,
  SpeedEvaluation,
} from "./evaluate.ts";
import type { ClassMeasure } from "./measures.ts";

/** All figures of one evaluation; parts without data are absent. */
export interface Evaluation {
  intents: IntentEvaluation;
  outOfScope?: OutOfScopeEvaluation;
  entities?: EntityEvaluation;
  training: { sentences: number; seconds: number; cpuSeconds: number };
  model: { bytes: number; sha256: string };
  speed: SpeedEvaluation;
}

/** The figures as readable text, shares in percent. */
export function report(evaluation: Evaluation): string {
  const { intents, outOfScope, entities, training, model, speed } = evaluation;
  const lines = [
    "Intents",
    ...table(intents.perIntent.map(({ intent, ...measure }) => [intent, measure])),
    ...intents.confusions.map(
      ({ intent, predicted, count }) => `  ${count} × ${intent} taken for ${predicted}`,
    ),
    figure("accuracy", percent(intents.accuracy)),
    figure("calibration error", percent(intents.ece)),
  ];
  if (outOfScope) {
    lines.push(
      "",
      "Out of scope (score: probability of the best intent)",
      figure("area under the curve", percent(outOfScope.auroc)),
      figure("best F1 of finding them", percent(outOfScope.bestF1)),
      figure("rejected at 0.5", percent(outOfScope.rejectedAtHalf)),
      figure("test sentences kept at 0.5", percent(outOfScope.keptAtHalf)),
    );
  }
  if (entities) {
    lines.push(
      "",
      "Entities (exact span, type and role, looked for with the sentence's own intent)",
      ...table(entities.perType.map(({ type, ...measure }) => [type, measure])),
      figure("F1", percent(entities.f1)),
      figure("calibration error", percent(entities.ece)),
    );
  }
  lines.push(
    "",
    "Cost",
    figure("training sentences", String(training.sentences)),
    figure("training", `${training.seconds.toFixed(1)} s, ${training.cpuSeconds.toFixed(1)} s CPU`),
    figure("model", `${(model.bytes / 1e6).toFixed(2)} MB, SHA-256 ${model.sha256}`),
    figure("intents only", `${speed.intentsPerSecond} parses/s`),
    figure("intents and entities", `${speed.parsesPerSecond} parses/s`),
  );
  return `${lines.join("\n")}\n`;
}

function figure(name: string, value: string): string {
  return `  ${name.padEnd(28)}${value}`;
}

function table(rows: readonly (readonly [string, ClassMeasure])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const line = (name: string, ...cells: string[]) =>
    `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join("")}`;
  return [
    line("", "precision", "recall", "F1", "expected"),
    ...rows.map(([name, { precision, recall, f1, support }]) =>
      line(name, percent(precision), percent(recall), percent(f1), String(support)),
    ),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
