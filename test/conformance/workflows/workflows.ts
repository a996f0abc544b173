import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../../src/paths.ts";

/** A journey over several operations, as `specs/workflows` describes it. */
export interface Workflow {
  /** Path of its document, relative to the package. */
  file: string;
  workflowId: string;
  stepIds: string[];
  /** The names of the document's sources: `admin`, `nlu`, … */
  sources: string[];
}

interface Document {
  sourceDescriptions: { name: string }[];
  workflows: { workflowId: string; steps: { stepId: string }[] }[];
}

const folder = "specs/workflows";

/** All workflows, in the order of their files. */
export function readWorkflows(): Workflow[] {
  return readdirSync(join(packageRoot, folder))
    .filter((name) => name.endsWith(".arazzo.yaml"))
    .sort()
    .flatMap((name) => workflowsOf(`${folder}/${name}`));
}

function workflowsOf(file: string): Workflow[] {
  const document = parse(readFileSync(join(packageRoot, file), "utf8")) as Document;
  const sources = document.sourceDescriptions.map(({ name }) => name);
  return document.workflows.map(({ workflowId, steps }) => ({
    file,
    workflowId,
    stepIds: steps.map(({ stepId }) => stepId),
    sources,
  }));
}
