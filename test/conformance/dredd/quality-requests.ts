import { editPath, type Requests, type Transaction } from "./editing.ts";

const unknown404 = { 404: unknownBot };

/** Where an operation of reviewers needs its own way to earn a status. */
export const qualityRequests: Requests = {
  saveAnnotation: unknown404,
  updateAnnotation: unknown404,
  addAnnotationComment: unknown404,
  updateAnnotationComment: unknown404,
  deleteAnnotationComment: unknown404,
};

function unknownBot(transaction: Transaction): void {
  editPath(transaction, transaction.fullPath.replace(/bots\/[^/]+/, "bots/nobody"));
}
