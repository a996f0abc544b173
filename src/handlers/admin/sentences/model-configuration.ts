import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { notFound, problem } from "../../../contract/problem.ts";
import { readCount, tuningProperties } from "../../../nlu/engine/tuning.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { engines } from "../server/references.ts";

type Schemas = components["schemas"];

/** As it comes, or as it is written here; what is left out has a default. */
type Input = {
  [Part in keyof Schemas["NlpApplicationConfigurationInput"]]?: Partial<
    Schemas["NlpApplicationConfigurationInput"][Part]
  >;
};

export const modelConfiguration = ({ store }: Pick<Services, "store">) =>
  ({
    getModelConfiguration: async ({ path: { applicationId, engine } }) => {
      checkEngine(engine);
      const saved = await store.modelConfigurations.get(applicationId, engine);
      return { status: 200, body: saved ?? usual };
    },

    saveModelConfiguration: async ({ path: { engine }, body, tenant: { application } }) => {
      checkProperties(body);
      if (application.supportedLocales.length === 0) return { status: 204 };
      checkEngine(engine);
      const { _id: applicationId } = application;
      const configuration = readConfiguration(body);
      await store.modelConfigurations.save({ applicationId, engine, configuration });
      return { status: 200, body: {} };
    },
  }) satisfies Pick<Handlers<AdminOperations>, "getModelConfiguration" | "saveModelConfiguration">;

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
      `"${text}" is no ${name} to train with. Give a whole number.`,
      {
        location: "body",
        pointer: `/${part}/properties/${name}`,
        expected: `a whole number from ${least} to ${most}, as a text`,
      },
    );
  }
}

function checkEngine(name: string): void {
  if (!engines.some((engine) => engine.name === name)) {
    throw notFound(`engine "${name}"`, "/engine");
  }
}
