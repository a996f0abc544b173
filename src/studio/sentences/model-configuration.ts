/** Rules of what models are trained with. */

import type { components } from "../../../generated/admin/types.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { readCount, tuningProperties } from "../../nlu/engine/tuning.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];

/** As it comes, or as it is written here; what is left out has a default. */
type Input = {
  [Part in keyof Schemas["NlpApplicationConfigurationInput"]]?: Partial<
    Schemas["NlpApplicationConfigurationInput"][Part]
  >;
};

/** Applications name the engine of Tock; ours is used instead. */
export const engines = [{ name: "opennlp" }];

/**
 * What an engine trains the models of an application with.
 * @throws Problem 404 for an engine that does not exist
 */
export async function modelConfigurationOf(
  ports: Pick<Store, "modelConfigurations">,
  { _id }: Application,
  engine: string,
): Promise<Schemas["NlpApplicationConfiguration"]> {
  checkEngine(engine);
  return (await ports.modelConfigurations.get(_id, engine)) ?? usual;
}

/**
 * Changes what an engine trains the models of an application with.
 * @returns whether the application has languages, and so models
 * @throws Problem 400 for a value that nothing could be trained with, 404 for an engine that does not exist
 */
export async function saveModelConfiguration(
  ports: Pick<Store, "modelConfigurations">,
  { _id: applicationId, supportedLocales }: Application,
  engine: string,
  input: Schemas["NlpApplicationConfigurationInput"],
): Promise<boolean> {
  checkProperties(input);
  if (supportedLocales.length === 0) return false;
  checkEngine(engine);
  const configuration = readConfiguration(input);
  await ports.modelConfigurations.save({ applicationId, engine, configuration });
  return true;
}

/** What Tock's engine is trained with by default; ours is as thorough by default. */
const usual: Schemas["NlpApplicationConfiguration"] = readConfiguration({
  entityConfiguration: { properties: { Cutoff: "0", Iterations: "200" } },
  hasTokenizerConfiguration: false,
});

function readConfiguration(input: Input): Schemas["NlpApplicationConfiguration"] {
  return {
    tokenizerConfiguration: readPart(input.tokenizerConfiguration),
    intentConfiguration: readPart(input.intentConfiguration),
    entityConfiguration: readPart(input.entityConfiguration),
    applicationConfiguration: readPart(input.applicationConfiguration),
    hasTokenizerConfiguration: input.hasTokenizerConfiguration ?? true,
    hasIntentConfiguration: input.hasIntentConfiguration ?? true,
    hasEntityConfiguration: input.hasEntityConfiguration ?? true,
    hasApplicationConfiguration: input.hasApplicationConfiguration ?? false,
  };
}

function readPart(
  part: Partial<Schemas["NlpModelConfigurationInput"]> = {},
): Schemas["NlpModelConfiguration"] {
  return {
    properties: { ...part.properties },
    markdown: part.markdown ?? null,
    hasProperties: part.hasProperties ?? true,
    hasMarkdown: part.hasMarkdown ?? false,
  };
}

/** @throws Problem 400 for a value that nothing could be trained with */
function checkProperties(input: Schemas["NlpApplicationConfigurationInput"]): void {
  for (const { part, name, least, most } of tuningProperties) {
    const text = input[part]?.properties?.[name];
    if (text === undefined) continue;
    const value = readCount(text);
    if (value !== null && value >= least && value <= most) continue;
    throw problem(
      "unreadable-property",
      { value: text, property: name, least, most },
      { pointer: `/${part}/properties/${name}` },
    );
  }
}

/** @throws Problem 404 */
function checkEngine(name: string): void {
  if (!engines.some((engine) => engine.name === name)) {
    throw problem(
      "not-found",
      { object: `engine ${JSON.stringify(name)}` },
      { pointer: "/engine" },
    );
  }
}
