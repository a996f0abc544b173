import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import {
  addComment,
  removeComment,
  saveAnnotation,
  updateAnnotation,
  updateComment,
} from "../../../studio/quality/annotation.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type AnnotationOperations = Pick<
  AdminOperations,
  | "saveAnnotation"
  | "updateAnnotation"
  | "addAnnotationComment"
  | "updateAnnotationComment"
  | "deleteAnnotationComment"
>;

export const annotations = ({ store }: Pick<Services, "store">) =>
  ({
    saveAnnotation: async ({ body, path, caller }) => ({
      status: 200,
      body: await saveAnnotation(store, path, body, caller.login),
    }),

    updateAnnotation: async ({ body, path, caller }) => ({
      status: 200,
      body: await updateAnnotation(store, path, body, caller.login),
    }),

    addAnnotationComment: async ({ body, path, caller }) => ({
      status: 200,
      body: await addComment(store, path, body.comment, caller.login),
    }),

    updateAnnotationComment: async ({ body, path, caller }) => ({
      status: 200,
      body: await updateComment(store, path, path.eventId, body.comment, caller.login),
    }),

    deleteAnnotationComment: async ({ path }) => {
      await removeComment(store, path, path.eventId);
      return { status: 200, body: { success: true } };
    },
  }) satisfies Handlers<AnnotationOperations>;
