import type { ApiName } from "../../../src/contract/apis.ts";
import type { Document, JsonObject } from "../../../src/contract/openapi.ts";
import { type MediaType, resolveReference } from "../../../src/contract/openapi.ts";
import type { ContractValidator, Violation } from "../../../src/contract/validation/validator.ts";
import { frameOnTheWire, frameSchemas } from "../../../src/verification/judge/frames.ts";
import { eventsOf, type Verdict } from "../../../src/verification/judge/judge.ts";

/** A recorded value that the contract accepts, and how the contract judges it. */
export interface Specimen {
  kind: "request" | "answer" | "event" | "frame";
  /** `parseQuery`, or the name of the frame's schema. */
  subject: string;
  api: ApiName;
  document: Document;
  schema: JsonObject;
  closed: boolean;
  value: unknown;
  judge(value: unknown): Violation[];
}

/** The different valid bodies, events and frames of the judged recordings; equal ones once. */
export function specimensOf(
  validator: ContractValidator,
  verdicts: readonly Verdict[],
): Specimen[] {
  const all = verdicts.flatMap((verdict) => [
    ...requestSpecimens(validator, verdict),
    ...answerSpecimens(validator, verdict),
    ...frameSpecimens(validator, verdict),
  ]);
  const seen = new Set<string>();
  return all.filter((specimen) => {
    const key = `${specimen.kind} ${specimen.subject} ${JSON.stringify(specimen.value)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function requestSpecimens(validator: ContractValidator, verdict: Verdict): Specimen[] {
  const { operation } = verdict;
  if (!operation || !("examination" in verdict)) return [];
  const { examination } = verdict;
  if (examination?.body === undefined || examination.fault !== null) return [];
  const document = documentOf(validator, operation.api);
  const { content } = resolveReference(document, operation.definition.requestBody) ?? {};
  const [mediaType = "", media] = Object.entries(content ?? {})[0] ?? [];
  return [
    {
      kind: "request",
      subject: operation.operationId,
      api: operation.api,
      document,
      schema: media?.schema ?? {},
      closed: false,
      value: examination.body,
      judge: (value) => validator.requestBody(operation, mediaType, value),
    },
  ];
}

function answerSpecimens(validator: ContractValidator, verdict: Verdict): Specimen[] {
  const { operation, exchange, kind } = verdict;
  if (kind !== "validated" || !operation || exchange.kind !== "http") return [];
  const { status, mediaType, body } = exchange.answer;
  // Bytes have no parts that could be wrong.
  if (status === null || mediaType === null || body instanceof Uint8Array) return [];
  const media: MediaType | undefined = operation.responses.get(status)?.content?.[mediaType];
  if (!media) return [];
  const common = {
    subject: operation.operationId,
    api: operation.api,
    document: documentOf(validator, operation.api),
    closed: true,
  };
  if (media["x-event-schema"] && typeof body === "string") {
    const schema = media["x-event-schema"];
    return eventsOf(body).map((value) => ({
      ...common,
      kind: "event",
      schema,
      value,
      judge: (changed) => validator.event(operation, status, changed),
    }));
  }
  return [
    {
      ...common,
      kind: "answer",
      schema: media.schema ?? {},
      value: body,
      judge: (changed) => validator.answer(operation, status, mediaType, changed),
    },
  ];
}

function frameSpecimens(validator: ContractValidator, verdict: Verdict): Specimen[] {
  const { exchange, kind } = verdict;
  if (kind !== "validated" || exchange.kind !== "frames") return [];
  return (["fromServer", "fromBot"] as const).flatMap((direction) =>
    exchange[direction].map((frame) => ({
      kind: "frame" as const,
      subject: frameSchemas[direction],
      api: "bot-definition" as const,
      document: documentOf(validator, "bot-definition"),
      schema: { $ref: `#/components/schemas/${frameSchemas[direction]}` },
      closed: true,
      value: frameOnTheWire(frame),
      judge: (value: unknown) =>
        validator.schema("bot-definition", frameSchemas[direction], value, { closed: true }),
    })),
  );
}

function documentOf(validator: ContractValidator, api: ApiName): Document {
  const document = validator.contract.documents.get(api);
  if (!document) throw new Error(`no document for ${api}`);
  return document;
}
