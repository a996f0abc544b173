import { type MockOperation, mockOperation } from "../../mocks/engine/operation.ts";
import type { ApiName } from "../contract/apis.ts";

import type { Document } from "../contract/openapi.ts";
import { contractOf, type Operation } from "../contract/operations.ts";
import { type RouteMatch, Router } from "../contract/router.ts";
import { ContractValidator } from "../contract/validation/validator.ts";

/** An operation of a request, with the values of its path, percent-encoded. */
export interface Found {
  operation: Operation;
  pathParameters: RouteMatch["pathParameters"];
}

/** The operations of some documents, as handlers need them. */
export class MockedApi {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly #documents: ReadonlyMap<ApiName, Document>;
  readonly #router: Router;
  readonly #mocks = new Map<string, MockOperation>();
  #validator: ContractValidator | undefined;

  constructor(documents: Readonly<Partial<Record<ApiName, unknown>>>) {
    this.#documents = new Map(Object.entries(documents) as [ApiName, Document][]);
    const { operations, calls } = contractOf(this.#documents);
    const isCalled = ({ method, responses }: Operation) =>
      method !== "options" && method !== "head" && !responses.has(101);
    this.operations = new Map([...operations, ...calls].filter(([, one]) => isCalled(one)));
    this.#router = new Router(this.operations.values());
  }

  /** Compiled with the first request: imports of tests that use a few operations stay cheap. */
  get validator(): ContractValidator {
    this.#validator ??= new ContractValidator(contractOf(this.#documents));
    return this.#validator;
  }

  find(method: string, path: string): Found | undefined {
    const route = this.#router.find(path);
    const operation = route?.operations.get(method.toLowerCase() as Operation["method"]);
    return route && operation ? { operation, pathParameters: route.pathParameters } : undefined;
  }

  mock(operation: Operation): MockOperation {
    let mock = this.#mocks.get(operation.operationId);
    if (!mock) {
      mock = mockOperation(this.#documents.get(operation.api) as Document, operation);
      this.#mocks.set(operation.operationId, mock);
    }
    return mock;
  }
}
