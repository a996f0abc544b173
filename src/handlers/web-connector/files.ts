import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import type { Services } from "../services.ts";
import { fileResponse } from "../shared/files.ts";

export const files = ({ store }: Pick<Services, "store">) =>
  ({
    downloadFile: ({ path: { file } }) => fileResponse(store, file),
  }) satisfies Pick<Handlers<WebConnectorOperations>, "downloadFile">;
