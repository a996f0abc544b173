import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedArray } from "../../../contract/streams/json.ts";
import type { Application } from "../../../nlu/definitions.ts";
import type { Indicator, IndicatorName } from "../../../store/measuring/indicators.ts";
import {
  createIndicator,
  findIndicator,
  type IndicatorSettings,
  readIndicator,
  removeIndicator,
  updateIndicator,
} from "../../../studio/measuring/indicator.ts";
import { predefinedIndicators } from "../../../studio/measuring/predefined-indicators.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];

export const indicators = ({ store }: Pick<Services, "store">) =>
  ({
    listIndicators: ({ tenant: { namespace } }) => ({
      status: 200,
      body: streamedArray(allShown(store.indicators.ofNamespace(namespace))),
    }),

    listBotIndicators: ({ tenant: { application } }) => {
      const { namespace, name } = application;
      async function* all(): AsyncGenerator<Schemas["BotIndicator"][]> {
        yield* allShown(store.indicators.ofBot(namespace, name));
        yield await predefinedIndicators(store, { namespace, botId: name });
      }
      return { status: 200, body: streamedArray(all()) };
    },

    createIndicator: async ({ body, tenant: { application } }) => {
      const settings = readIndicator(body);
      await createIndicator(store, keyOf(application, body.name), settings);
      return { status: 201, body: { name: body.name, ...asSent(settings) } };
    },

    getIndicator: async ({ path, tenant: { application } }) => {
      const found = await findIndicator(store, keyOf(application, path.name));
      return { status: 200, body: shown(found) };
    },

    updateIndicator: async ({ path, body, tenant: { application } }) => {
      const settings = readIndicator(body);
      await updateIndicator(store, keyOf(application, path.name), settings);
      return { status: 200, body: asSent(settings) };
    },

    deleteIndicator: async ({ path, tenant: { application } }) => {
      await removeIndicator(store, keyOf(application, path.name));
      return { status: 200, body: {} };
    },
  }) satisfies Partial<Handlers<AdminOperations>>;

/** A bot has the name of its application. */
function keyOf({ namespace, name: botId }: Application, name: string): IndicatorName {
  return { namespace, botId, name };
}

function asSent({ label, description, dimensions, values }: IndicatorSettings) {
  return { label, ...(description === null ? {} : { description }), dimensions, values };
}

async function* allShown(pages: AsyncIterable<Indicator[]>) {
  for await (const page of pages) yield page.map(shown);
}

function shown({ _id: id, name, botId, ...settings }: Indicator): Schemas["IndicatorResponse"] {
  return { id, type: "CUSTOM", name, applicationName: botId, ...asSent(settings) };
}
