import type { BotRequest, ClientConfiguration } from "../../src/bot/types.ts";
import type { MessageExample } from "../../src/contract/asyncapi.ts";

/** A request to send to a bot, and the example that it is based on. */
export interface ExampleRequest {
  example: string;
  botRequest: BotRequest;
}

/** A story, or a step of one, that a bot can be asked for. */
interface Place {
  storyId: string;
  intent: string;
  step?: string;
}

/**
 * The requests to send to a bot: for each story and step in its configuration, the examples that name it, else the
 * first example with the name of that story and step. A bot without stories gets the examples unchanged.
 * @param examples named examples of the message `botRequest`
 */
export function requestsFor(
  { stories }: ClientConfiguration,
  examples: readonly MessageExample[],
): ExampleRequest[] {
  const all = examples.map(({ name, payload }) => ({
    example: name,
    botRequest: (payload as unknown as { botRequest: BotRequest }).botRequest,
  }));
  const [first] = all;
  if (stories.length === 0 || !first) return all;
  return stories.flatMap(placesOf).flatMap((place) => {
    const fitting = all.filter(
      ({ botRequest }) => botRequest.storyId === place.storyId && botRequest.step === place.step,
    );
    return fitting.length > 0
      ? fitting
      : [{ example: first.example, botRequest: movedTo(place, first.botRequest) }];
  });
}

function placesOf({ mainIntent, name, steps }: ClientConfiguration["stories"][number]): Place[] {
  const storyId = name ?? mainIntent;
  return [
    { storyId, intent: mainIntent },
    ...(steps ?? []).map((step) => ({
      storyId,
      intent: step.mainIntent ?? step.name,
      step: step.name,
    })),
  ];
}

function movedTo(place: Place, { context }: BotRequest): BotRequest {
  const message = { type: "text", text: place.intent.replaceAll("_", " ") } as const;
  return { ...place, entities: [], message, context };
}
