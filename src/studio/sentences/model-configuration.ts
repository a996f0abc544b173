/** Rules of training configurations. */

import type { components } from "../../../generated/admin/types.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { readCount, tuningProperties } from "../../nlu/engine/tuning.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];

/** In the form of requests and responses; missing fields have defaults. */
type Input = {
  [Part in keyof Schemas["NlpApplicationConfigurationInput"]]?: Partial<
    Schemas["NlpApplicationConfigurationInput"][Part]
  >;
};

/** Applications name the engine of Tock; this server's engine is used instead. */
export const engines = [{ name: "opennlp" }];

/**
 * The training configuration of an application's models for an engine.
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
 * Changes the training configuration of an application's models for an engine.
 * @returns whether the application has languages, and therefore models
 * @throws Problem 400 for a value that cannot be used, 404 for an engine that does not exist
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

/** The default configuration of Tock's engine; this engine's default effort is the same. */
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

/** @throws Problem 400 for a value that cannot be used */
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
