import type { BotRequest, ClientConfiguration } from "../../src/bot/types.ts";
import type { MessageExample } from "../../src/contract/asyncapi.ts";

/** A request to put to a bot, and the example it is, or was made from. */
export interface ExampleRequest {
  example: string;
  botRequest: BotRequest;
}

/** A place at which a bot can be asked: a story, or a step of one. */
interface Place {
  storyId: string;
  intent: string;
  step?: string;
}

/**
 * What to ask a bot: for each story and step it tells of, the examples of that place; where there is none, the first
 * example put into that place. A bot without stories gets the examples as they are.
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
