/** What the other pages say of a reference page. */
export interface ReferencePage {
  file: string;
  title: string;
  summary: string;
  /** How much there is, `12 operations`. */
  size: string;
  /** The document it shows. */
  bundle: string;
}
