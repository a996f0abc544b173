import {
  type components,
  type NluEvents,
  nluCalls,
  nluStreams,
  type paths,
} from "../../generated/nlu/client.ts";
import { type ApiClient, type ApiClientOptions, createApiClient } from "./api.ts";

/** The shapes of the API, by name: `NluSchemas["ParseQuery"]`. */
export type NluSchemas = components["schemas"];

export type NluClient = ApiClient<paths, typeof nluCalls, typeof nluStreams, NluEvents>;

/**
 * A client of the NLU API:
 *
 *     const nlu = createNluClient({ baseUrl: "http://localhost:8080" });
 *     const { data, error } = await nlu.parseQuery({ body });
 */
export function createNluClient(options: ApiClientOptions): NluClient {
  return createApiClient<paths, NluEvents>()(nluCalls, nluStreams, options);
}
