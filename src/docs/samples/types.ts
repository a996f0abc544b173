/** A code sample as `x-codeSamples` takes it. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** The server and the user of the samples: the demo. */
export interface SampleServer {
  url: string;
  login: string;
  password: string;
}
