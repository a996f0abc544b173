import type { Document } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { Finding } from "../finding.ts";
import type { LiveRequest, LiveResponse } from "../live/caller.ts";
import { groupOf, type Session } from "../live/session.ts";
import { curlOf, responseText } from "../showing.ts";
import { exampleParts, type RequestParts, requestOf } from "../transactions/example-request.ts";
import { leftOut } from "../transactions/left-out.ts";

/** Milliseconds after which a stream must have begun. */
const firstByteWithin = 1_500;
/** Milliseconds for a stream that ends by itself, or for an event that was caused. */
const patience = 12_000;

/**
 * Streams of server-sent events: each begins at once, sends events as documented, with ids if the contract requires
 * them, and ends if it answers one message.
 */
export async function checkStreams(session: Session): Promise<void> {
  const { contract, chosen, checks, readOnly } = session;
  for (const operation of contract.operations.values()) {
    const isStream = operation.subject === "events" || operation.subject === "direct";
    if (!isStream || !chosen(operation)) continue;
    const reason = leftOut(operation, readOnly) ?? withoutConnector(session);
    if (reason !== null) {
      checks.leftOut(groupOf(operation), operation.operationId, operation.operationId, reason);
    } else if (operation.subject === "events") await openStream(session, operation);
    else await directStream(session, operation);
  }
}

/** Without a user, nothing is created: the connector must already exist. */
function withoutConnector({ names, user }: Session): string | null {
  if (!names.hasConnector) {
    return `the bot ${names.application} has no web connector; --application names another bot`;
  }
  return user === null && names.application === names.run
    ? "it needs a bot: --auth user:password, or --namespace and --application"
    : null;
}

/** A stream that stays open: a message to the bot makes it send events. */
async function openStream(session: Session, operation: Operation): Promise<void> {
  const { contract, caller, names } = session;
  const send = contract.operations.get("sendMessage");
  const parts = partsOf(session, operation);
  parts.query.set("userId", `${names.run}-stream`);
  const afterHead = async () => {
    if (!send || session.readOnly) return;
    const message = partsOf(session, send);
    message.body = { query: "hello", userId: `${names.run}-stream`, locale: "en" };
    await caller.send(requestOf(send, message));
  };
  // The stream does not end, so its end is not awaited.
  const sent = {
    ...requestOf(operation, parts),
    events: 1,
    timeout: session.readOnly ? firstByteWithin : patience,
    afterHead,
  };
  const got = await caller.send(sent);
  const { error, ...rest } = got;
  const silent = session.readOnly && got.status === 200;
  judge(session, operation, "events", sent, silent ? { ...rest, error: null } : got, silent);
}

/** A stream with the answer to one message, which ends by itself. */
async function directStream(session: Session, operation: Operation): Promise<void> {
  const parts = partsOf(session, operation);
  const sent = { ...requestOf(operation, parts), timeout: patience };
  const got = await session.caller.send(sent);
  const unclosed = !got.ended && got.status === 200;
  judge(
    session,
    operation,
    "events",
    sent,
    unclosed ? { ...got, error: null } : got,
    false,
    unclosed,
  );
}

function judge(
  session: Session,
  operation: Operation,
  name: string,
  sent: LiveRequest,
  got: LiveResponse,
  silent: boolean,
  unclosed = false,
): void {
  const { examiner, caller, checks } = session;
  const url = caller.urlOf(sent.path);
  const expected = { allows: (status: number) => status === 200, text: "200" };
  const findings = examiner.findings(operation, url, sent, got, expected);
  const shown = {
    request: curlOf({
      ...sent,
      url,
      headers: Object.entries(sent.headers),
      body: sent.body && Buffer.from(sent.body).toString("utf8"),
    }),
    response: responseText(
      got.status,
      got.headers.get("content-type") ?? null,
      got.body.toString("utf8"),
    ),
  };
  const add = (message: string) =>
    findings.push(examiner.violation(operation, { in: "stream", message }, shown));
  if (got.status === 200) {
    if (got.headAfter > firstByteWithin) add(`it began after more than ${firstByteWithin} ms`);
    if (unclosed) add(`it was still open ${patience} ms after the message`);
    if (got.ended && operation.subject === "events") add("it ended, and should stay open");
    if (!silent && got.body.length === 0) add("no event came");
    if (operation.subject === "events")
      findings.push(...withoutIds(session, operation, got, shown));
  }
  checks.add(groupOf(operation), `${operation.operationId}: ${name}`, got.took, findings);
}

/** Tock's own streams have no ids, which the contract declares by this rule. */
const ruleOfIds = "R132";

/** A known deviation when messages have no id: the stream cannot be resumed. */
function withoutIds(
  { examiner }: Session,
  operation: Operation,
  { body }: LiveResponse,
  shown: { request: string; response: string },
): Finding[] {
  const declared = operation.definition["x-tock-deviation"]?.find(({ rule }) => rule === ruleOfIds);
  const messages = body
    .toString("utf8")
    .split(/\n\n|\r\n\r\n/)
    .filter((event) => /^event: ?message\r?$/m.test(event));
  if (!declared || messages.every((event) => /^id:/m.test(event))) return [];
  const problem = { in: "stream", message: "messages have no id, so the stream cannot be resumed" };
  const finding = examiner.violation(operation, problem, shown);
  return [{ ...finding, kind: "known deviation", summary: problem.message, rule: declared.rule }];
}

function partsOf({ contract, names }: Session, operation: Operation): RequestParts {
  return exampleParts(contract.documents.get(operation.api) as Document, operation, names);
}
