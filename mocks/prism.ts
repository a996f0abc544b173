import type { Contract } from "../src/contract/documents.ts";
import type { Operation } from "../src/contract/operations.ts";
import { pruneToSubject } from "../src/contract/pruning.ts";
import type { Choice } from "./engine/operation.ts";
import {
  createInstance,
  createLogger,
  getHttpOperationsFromSpec,
  type IHttpConfig,
  type PrismHttpInstance,
} from "./prism-library.ts";

type PrismOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;

/** A response of the contract as Prism makes it. */
export interface PrismResponse {
  /** `null`: no body. */
  mediaType: string | null;
  body: unknown;
  /** The body as JSON. */
  text: string;
}

/** Responses that are kept: one for each example and media type, which are a few hundred. */
const mostKept = 2_000;

const config: IHttpConfig = {
  isProxy: false,
  validateRequest: false,
  validateResponse: false,
  checkSecurity: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/**
 * Makes the responses of the contract with Prism. Requests reach it already validated and without their own `Accept`,
 * so that nothing in them can stop it; an example is always the same, so it is asked once for each.
 */
export class PrismResponses {
  readonly #contract: Contract;
  readonly #prism: PrismHttpInstance;
  readonly #subjects = new Map<string, Promise<PrismOperations>>();
  readonly #kept = new Map<string, Promise<PrismResponse>>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#prism = createInstance(config, { logger: createLogger("prism", { level: "silent" }) });
  }

  /** @param mediaType one of those that the response has; `null` for a response without body */
  response(operation: Operation, choice: Choice, mediaType: string | null): Promise<PrismResponse> {
    const key = `${operation.operationId} ${choice.status} ${choice.example} ${mediaType}`;
    let response = this.#kept.get(key);
    if (!response) {
      if (this.#kept.size >= mostKept) this.#kept.clear();
      response = this.#ask(operation, choice, mediaType);
      this.#kept.set(key, response);
    }
    return response;
  }

  async #ask(operation: Operation, { status, example }: Choice, mediaType: string | null) {
    const path = operation.path.replace(/\{[^{}]+\}/g, "x");
    const result = await this.#prism.request(
      {
        method: operation.method,
        url: { path },
        headers: mediaType === null ? {} : { accept: mediaType },
      },
      await this.#operationsOf(operation),
      {
        ...config,
        mock: {
          dynamic: false,
          code: status,
          ...(example === null ? {} : { exampleKey: example }),
        },
      },
    )();
    if (result._tag === "Left") throw result.left;
    const body: unknown = mediaType === null ? undefined : result.right.output.body;
    return { mediaType, body, text: JSON.stringify(body) ?? "" };
  }

  /** The operations of one subject in Prism's form; small documents keep its first answer fast. */
  #operationsOf({ api, subject, operationId }: Operation): Promise<PrismOperations> {
    const key = `${api}/${subject}`;
    let operations = this.#subjects.get(key);
    if (!operations) {
      const document = this.#contract.documents.get(api);
      if (!document) throw new Error(`no document for ${operationId}`);
      operations = getHttpOperationsFromSpec(pruneToSubject(document, subject, { answers: true }));
      this.#subjects.set(key, operations);
    }
    return operations;
  }
}
