import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import { problem } from "../../../contract/problem.ts";
import { uploadFile } from "../../../studio/answers/file.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { fileResponse } from "../../shared/files.ts";

type FileOperations = Pick<AdminOperations, "uploadFile" | "downloadUploadedFile">;

export const files = ({ store }: Pick<Services, "store">) =>
  ({
    uploadFile: async ({ body, tenant: { namespace } }) => ({
      status: 200,
      body: await uploadFile(store, namespace, body),
    }),

    downloadUploadedFile: async ({ tenant: { file } }) => {
      const body = await store.files.get(file);
      if (body) return fileResponse(file, body);
      throw problem("unknown-file", { file });
    },
  }) satisfies Handlers<FileOperations>;
