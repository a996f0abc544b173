import type { MaskingOptions } from "../masking/masking.ts";

export interface RecordingOptions extends MaskingOptions {
  /** Folder for the files; it is made if it does not exist. */
  folder: string;
}

/** Totals of a recording. */
export interface RecordingTotals {
  lines: number;
  /** Exchanges that were not recorded: no operation of the contract, too long, or too fast to be read. */
  leftOut: number;
}
