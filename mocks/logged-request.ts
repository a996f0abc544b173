/** One request to the mock, as tests read it. */
export interface LoggedRequest {
  /** Counts all requests since the start. */
  number: number;
  /** When it came, in UTC. */
  time: string;
  /** Name that the client gives itself; `default` without one. */
  client: string;
  method: string;
  /** Path and query. */
  url: string;
  /** Null: no operation of the contract. */
  operationId: string | null;
  /** JSON body without secrets; null: none, or it is longer than 10,000 characters. */
  body: unknown;
  /** Whether the request keeps the contract. */
  valid: boolean;
  /** What is wrong with it. */
  errors: string[];
  /** Status of the response; null: dropped before there was one. */
  status: number | null;
  /** Name of the example that answered; null: none. */
  example: string | null;
  /** Name of the scenario, and position of the rule that decided; null: none. */
  scenario: string | null;
  rule: number | null;
  fault: "drop" | "truncate" | null;
  /** The recorded exchange that was returned: `nlp.jsonl:12`, or `nearest: nlp.jsonl:12`. */
  recorded?: string;
  /** Milliseconds until the response was complete; null: not yet. */
  duration: number | null;
}
