/** `tock-contract/msw`: handlers of MSW for the NLU API and the Web Connector, in tests and in browsers. */

import type { operations as NluOperations } from "../../generated/nlu/client.ts";
import nlu from "../../generated/nlu/openapi.json" with { type: "json" };
import type { NluExamples } from "../../generated/nlu/operations.ts";
import type {
  operations as ChatOperations,
  WebConnectorEvents,
} from "../../generated/web-connector/client.ts";
import webConnector from "../../generated/web-connector/openapi.json" with { type: "json" };
import type { WebConnectorExamples } from "../../generated/web-connector/operations.ts";
import { createMocks } from "./mocks.ts";
import type { MockOptions, Mocks } from "./types.ts";

export type * from "./types.ts";

export type TockMocks = Mocks<
  NluOperations & ChatOperations,
  NluExamples & WebConnectorExamples,
  WebConnectorEvents
>;

/** Handlers for a server at another base URL, or with pauses between messages. */
export const createTock: (options?: MockOptions) => TockMocks = createMocks<TockMocks>({
  nlu,
  "web-connector": webConnector,
});

/**
 * The NLU API and the Web Connector, on any origin:
 *
 *     const server = setupServer(...tock.handlers());
 *     server.use(tock.parseQuery({ example: "bookTrain" }));
 *     server.use(tock.sendMessage(({ body }) => ({ example: "sentence", set: { "responses.0.text": body.query } })));
 */
export const tock: TockMocks = createTock();
