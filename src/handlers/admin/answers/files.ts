import type { AdminOperations } from "../../../../generated/admin/operations.ts";
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

    downloadUploadedFile: ({ tenant: { file } }) => fileResponse(store, file),
  }) satisfies Handlers<FileOperations>;
