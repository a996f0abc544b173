/** One prediction on a sentence that training did not see. */
export interface HeldOut {
  /** Margin per label. */
  margins: Float64Array;
  /** Share of known feature weight, 0 to 1. */
  known: number;
  /** The right label, or -1 when no label is right. */
  label: number;
}
