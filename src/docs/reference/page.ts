/** Data of a reference page that the other pages use. */
export interface ReferencePage {
  file: string;
  title: string;
  summary: string;
  /** Size of the API, `12 operations`. */
  size: string;
  /** The document it shows. */
  bundle: string;
}
