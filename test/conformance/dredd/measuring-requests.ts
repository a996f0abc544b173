import { editBody, editPath, type Requests, type Transaction } from "./editing.ts";

const unknown404 = { 404: unknownBot };

/** Where an operation of indicators and metrics needs its own way to earn a status. */
export const measuringRequests: Requests = {
  listBotIndicators: unknown404,
  createIndicator: {
    ...unknown404,
    201: (t) => editBody(t, (body) => ({ ...body, name: "fresh" })),
    // The indicator of the example is there.
    409: () => {},
  },
  getIndicator: unknown404,
  updateIndicator: unknown404,
  deleteIndicator: {
    ...unknown404,
    409: (t) => editPath(t, t.fullPath.replace(/[^/]+$/, "rag")),
  },
  countMetrics: unknown404,
};

function unknownBot(transaction: Transaction): void {
  editPath(transaction, transaction.fullPath.replace(/bot\/[^/]+/, "bot/nobody"));
}
