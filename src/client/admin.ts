import {
  type AdminEvents,
  adminCalls,
  adminStreams,
  type components,
  type paths,
} from "../../generated/admin/client.ts";
import { type ApiClient, type ApiClientOptions, createApiClient } from "./api.ts";

/** The shapes of the API, by name: `AdminSchemas["Intent"]`. */
export type AdminSchemas = components["schemas"];

export type AdminClient = ApiClient<paths, typeof adminCalls, typeof adminStreams, AdminEvents>;

/**
 * A client of Tock Studio's API, with HTTP Basic:
 *
 *     const studio = createAdminClient({ baseUrl: "http://localhost:8080", login, password });
 *     const { data, error } = await studio.listApplications();
 */
export function createAdminClient(options: ApiClientOptions): AdminClient {
  return createApiClient<paths, AdminEvents>()(adminCalls, adminStreams, options);
}
