import type { Finding } from "../../finding.ts";
import type { RecordingOptions, RecordingTotals } from "../recording/options.ts";
import type { Traffic } from "../traffic.ts";

/** A message to the child that validates: traffic, or the end of it. */
export type JudgeOrder = { traffic: Traffic; setup: JudgeSetup } | "end";

export interface JudgeSetup {
  /** Address of the server, for the curl commands of findings. */
  target: string;
  /** Folder of the contract's documents. */
  folder: string;
  /** Milliseconds after which a response should have begun, and a stream that answers one message should have ended. */
  patience: number;
  /** Null: nothing is recorded. */
  recording: RecordingOptions | null;
}

/** Reply of the child: about one piece of traffic, or totals of the recording. */
export type JudgeReply = { judgment: Judgment } | { recorded: RecordingTotals };

/** The findings of the child for one piece of traffic. */
export interface Judgment {
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
