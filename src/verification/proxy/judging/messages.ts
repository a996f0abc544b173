import type { Finding } from "../../finding.ts";
import type { Traffic } from "../traffic.ts";

/** A message to the child that validates. */
export interface JudgeOrder {
  traffic: Traffic;
  /** Address of the server, for the curl commands of findings. */
  target: string;
  /** Folder of the contract's documents. */
  folder: string;
  /** Milliseconds after which a response should have begun, and a stream that answers one message should have ended. */
  patience: number;
}

/** The findings of the child for one piece of traffic. */
export interface Judgement {
  /** The operation; `null`: the contract does not have it. */
  operation: {
    id: string;
    api: string;
    subject: string;
    method: string;
    /** Template: `/io/{namespace}/{bot}/{connector}`. */
    path: string;
  } | null;
  /** Violations of the client. */
  client: Finding[];
  /** Violations of the server, its known deviations, and the parts that were not validated. */
  server: Finding[];
  /** The request as a curl command, and the beginning of the response. Secrets are masked. */
  shown: { request: string | null; response: string | null };
}
