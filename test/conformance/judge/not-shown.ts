import type { Operation } from "../../../src/contract/operations.ts";

/** An operation that no recording shows as the contract describes it. */
export interface NotShown {
  operationId: string;
  reason: string;
}

const noContentType =
  "Tock sends what is described without a content type; the declared deviations are judged instead.";
const noSingleSignOn =
  "Single sign-on needs a provider: it was read in Tock's source, and never run.";
const onlyRead = "Orchestration was read in Tock's source, and never run.";

/** Operations without a recorded success, each with its reason; all of them are printed. */
export const notShown: readonly NotShown[] = [
  { operationId: "getUser", reason: noContentType },
  { operationId: "sendTestMessage", reason: noContentType },
  {
    operationId: "streamAnswerByHeader",
    reason: "Only its refusal was recorded; the same stream was recorded with POST.",
  },
  { operationId: "askEligibility", reason: onlyRead },
  { operationId: "sendOrchestratedAction", reason: onlyRead },
  { operationId: "completeSignIn", reason: noSingleSignOn },
  { operationId: "completeSignInByForm", reason: noSingleSignOn },
  {
    operationId: "answerFromDocuments",
    reason: "No bot answered from documents while recording: read in Tock's source.",
  },
];

/** What is wrong with the list, one sentence each. */
export function shownDefects(
  operations: readonly Operation[],
  shown: ReadonlySet<Operation | null>,
  declared: readonly NotShown[],
): string[] {
  const reasons = new Map(declared.map(({ operationId, reason }) => [operationId, reason]));
  const known = new Set(operations.map(({ operationId }) => operationId));
  return [
    ...declared
      .filter(({ operationId }) => !known.has(operationId))
      .map(({ operationId }) => `${operationId} is no operation: take it off the list`),
    ...operations.flatMap((operation) => {
      const { operationId } = operation;
      const reason = reasons.get(operationId);
      if (reason !== undefined && shown.has(operation)) {
        return [`${operationId} is shown now: take it off the list`];
      }
      if (reason === undefined && !shown.has(operation)) {
        return [`${operationId} is never shown as it is described`];
      }
      return reason === "" ? [`${operationId} is declared without a reason`] : [];
    }),
  ];
}

export function notShownTable(): string {
  return [
    "never shown as described:",
    ...notShown.map(({ operationId, reason }) => `  ${operationId}: ${reason}`),
    "",
  ].join("\n");
}
