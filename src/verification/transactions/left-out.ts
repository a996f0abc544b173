import type { Operation } from "../../contract/operations.ts";
import { own } from "../../own.ts";

const signIn = "it needs a user who signs in at an identity provider";

/** Operations that no run calls, with the reason. */
const never: Readonly<Record<string, string>> = {
  selectNamespace:
    "it changes the namespace of the user; the workflow shareNamespace calls it and restores it",
  uploadFile: "an uploaded file cannot be removed",
  createSatisfactionStories: "the labels that it creates stay in the namespace",
  generateSentences: "it asks a language model, which can cost money",
  runPrompt: "it asks a language model, which can cost money",
  completeSignIn: signIn,
  completeSignInByForm: signIn,
  connectBot: "it is a WebSocket, which verify-bot checks",
};

/** Operations outside Studio's API that only read, although they are sent with POST. */
const reading = new Set(["parseQuery", "evaluateEntities", "mergeValues", "countLogs"]);

/** Operations that change no object, but have a lasting effect. */
const leaving: Readonly<Record<string, string>> = {
  authenticateUser: "it opens a session",
  stopSession: "it ends a session",
  parseSentence: "it adds a sentence to the inbox",
  sendTrialMessage: "it has a dialog with the bot",
};

/** Whether an operation changes nothing on the server: in Studio's API, `x-audit: none` says it. */
export function onlyReads({ method, operationId, definition, subject }: Operation): boolean {
  if (own(leaving, operationId) !== undefined) return false;
  if (method === "get") return subject !== "direct";
  if (method === "options") return true;
  return definition["x-audit"] === "none" || reading.has(operationId);
}

/** @returns the reason why an operation is not called, or `null` */
export function leftOut(operation: Operation, readOnly: boolean): string | null {
  const reason = own(never, operation.operationId);
  if (reason !== undefined) return reason;
  if (!readOnly || onlyReads(operation)) return null;
  return `${own(leaving, operation.operationId) ?? "it writes"}, and --read-only is set`;
}
