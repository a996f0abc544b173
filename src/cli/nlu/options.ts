import { splitQualifiedName } from "../../nlu/definitions.ts";
import { UsageError } from "../command.ts";
import { readTarget, type Target, targetUsage } from "../target.ts";

/** Options of `nlu evaluate`, one line each. */
export const evaluateUsage = `tock-contract nlu evaluate --train FILE --test FILE [--out-of-scope FILE] [--json]
       tock-contract nlu evaluate --application NAMESPACE:NAME [--language TAG] [--folds N] [--url URL | --data DIR] [--json]

Trains a model on labeled sentences and measures it on others: with a training file and a test file, or on an
application by cross-validation. Cross-validation splits its qualified sentences (validated and model) into folds. The
sentences of each fold are parsed by a model of all other folds. Sentences qualified as unknown are out of scope.
Training, model and speed are measured on one model of all sentences, as the server trains it.
Files are .tsv with intent<TAB>text per line, or .jsonl with {"intent","text","entities":[{"start","end","entity"}]} per line.

  --train FILE         training sentences
  --test FILE          test sentences
  --out-of-scope FILE  sentences that belong to no intent (their intent field is ignored)
  --application NAME   qualified name of the application to measure
  --language TAG       language, if the application has sentences in several
  --folds N            number of folds, at least 2 (5)
  --json               print one JSON object (ratios from 0 to 1) instead of tables

Source of the application:
${targetUsage}`;

export interface Files {
  train: string;
  test: string;
  outOfScope: string | undefined;
}

export interface ApplicationChoice {
  target: Target;
  /** `namespace:name`. */
  application: string;
  language: string | undefined;
  folds: number;
}

export interface EvaluateOptions {
  source: Files | ApplicationChoice;
  json: boolean;
}

interface Values {
  train?: string;
  test?: string;
  "out-of-scope"?: string;
  application?: string;
  language?: string;
  folds?: string;
  url?: string;
  data?: string;
  json: boolean;
}

const ofFiles = ["train", "test", "out-of-scope"] as const;
const ofApplication = ["language", "folds", "url", "data"] as const;

/** @throws UsageError if options are missing, invalid, or exclude each other */
export function readEvaluateOptions(argv: string[]): EvaluateOptions {
  const { target, ...parsed } = readTarget(argv, {
    train: { type: "string" },
    test: { type: "string" },
    "out-of-scope": { type: "string" },
    application: { type: "string" },
    language: { type: "string" },
    folds: { type: "string" },
    json: { type: "boolean", default: false },
  });
  const values = parsed.values as Values;
  const { application, json } = values;
  if (application === undefined) return { source: readFiles(values), json };
  const file = ofFiles.find((name) => values[name] !== undefined);
  if (file) {
    throw new UsageError(`evaluate: --application and --${file} exclude each other. Choose one`);
  }
  if (!splitQualifiedName(application)) {
    throw new UsageError(`evaluate: --application ${application} is not NAMESPACE:NAME`);
  }
  const folds = Number(values.folds ?? 5);
  if (!Number.isInteger(folds) || folds < 2) {
    throw new UsageError(`evaluate: --folds ${values.folds} is not a whole number of at least 2`);
  }
  return { source: { target, application, language: values.language, folds }, json };
}

function readFiles(values: Values): Files {
  const foreign = ofApplication.find((name) => values[name] !== undefined);
  if (foreign) throw new UsageError(`evaluate: --${foreign} needs --application`);
  const { train, test } = values;
  if (!train)
    throw new UsageError("evaluate: --train FILE is missing (or --application NAMESPACE:NAME)");
  if (!test) throw new UsageError("evaluate: --test FILE is missing");
  return { train, test, outOfScope: values["out-of-scope"] };
}
