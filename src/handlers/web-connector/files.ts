import type { WebConnectorOperations } from "../../../generated/web-connector/operations.ts";
import type { Handlers } from "../../contract/handler.ts";
import { problem } from "../../contract/problem.ts";
import type { Services } from "../services.ts";
import { fileResponse } from "../shared/files.ts";

export const files = ({ store }: Pick<Services, "store">) =>
  ({
    downloadFile: async ({ path: { file } }) => {
      const body = await store.files.get(file);
      if (body) return fileResponse(file, body);
      throw problem("unknown-file", { file });
    },
  }) satisfies Pick<Handlers<WebConnectorOperations>, "downloadFile">;
