import { type Excluded, readExcluded } from "../../../src/verification/recorded/recordings.ts";
import { recordingsFolder } from "./recording.ts";

export type { Excluded } from "../../../src/verification/recorded/recordings.ts";

/** Lines that are left out, at most five, each with its reason; all of them are printed. */
export const excluded: readonly Excluded[] = readExcluded(recordingsFolder);
