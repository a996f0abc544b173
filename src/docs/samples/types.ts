/** A code sample as `x-codeSamples` takes it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** Where the samples call, and as whom: the demo. */
export interface SampleServer {
  url: string;
  login: string;
  password: string;
}
