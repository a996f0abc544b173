/** `tock-contract/msw/admin`: handlers of MSW for Tock Studio's API. */

import type { AdminEvents, operations } from "../../generated/admin/client.ts";
import admin from "../../generated/admin/openapi.json" with { type: "json" };
import type { AdminExamples } from "../../generated/admin/operations.ts";
import { createMocks } from "./mocks.ts";
import type { MockOptions, Mocks } from "./types.ts";

export type StudioMocks = Mocks<operations, AdminExamples, AdminEvents>;

/** Handlers for a server at another base URL. */
export const createStudio: (options?: MockOptions) => StudioMocks = createMocks<StudioMocks>({
  admin,
});

/** Tock Studio's API on any origin: `studio.listApplications({ example: "…" })`. */
export const studio: StudioMocks = createStudio();
