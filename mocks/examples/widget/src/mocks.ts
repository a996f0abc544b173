import { setupWorker } from "msw/browser";
import { createTock, type HandlersOptions } from "tock-contract/msw";

/** Answers the page itself, with the examples of the contract. @param scenario its name; empty: none */
export async function startMocks(baseUrl: string, scenario: string): Promise<void> {
  const tock = createTock({ baseUrl });
  const options = scenario === "" ? {} : ({ scenario } as HandlersOptions);
  await setupWorker(...tock.handlers(options)).start({ quiet: true });
}
