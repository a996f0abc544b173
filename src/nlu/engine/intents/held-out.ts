/** One prediction for a sentence that was not used in training. */
export interface HeldOut {
  /** Margin per label. */
  margins: Float64Array;
  /** Share of known feature weight, 0 to 1. */
  known: number;
  /** The correct label, or -1 if no label is correct. */
  label: number;
}
