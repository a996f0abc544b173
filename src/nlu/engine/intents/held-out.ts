/** One prediction for a sentence that was not used in training. */
export interface HeldOut {
  /** Margin per label. */
  margins: Float64Array;
  /** Share of known feature weight, 0 to 1. */
  known: number;
  /** Share of the words with a meaning that training had not, nor any word of their families, 0 to 1. */
  strange: number;
  /** The correct label, or -1 if no label is correct. */
  label: number;
}
