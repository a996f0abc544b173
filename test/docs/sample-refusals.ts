/** Samples that get no success, in any language. */

/** What the server refuses although the sample is right, and why. */
export const refusedByServer: Readonly<Record<string, string>> = {
  getUser: "it describes a session, and samples have none",
  completeSignIn: "only identity providers send it, and this server has none",
  completeSignInByForm: "only identity providers send it, and this server has none",
  createNamespace: "the namespace of the example exists in the fixture",
  saveApplication: "the application of the example has another name in the fixture",
  revealSentence: "no sentence of the demo is hidden",
  translateSentences: "this server has no translation engine",
  completeLabels: "this server has no translation engine",
  synchronizeApplications: "synchronization is off unless a setting allows it",
  saveConnector: "the path of the example belongs to the demo's connector",
  createStory: "the intent of the example has a story in the fixture",
  createIndicator: "the indicator of the example exists in the fixture",
  createEvaluationSample: "the demo has no dialog in the period of the example",
  cancelDatasetRun: "the run of the example is finished",
  ...Object.fromEntries(
    ["Rag", "VectorStore", "DocumentCompressor", "SentenceGeneration", "Observability"].map(
      (name) => [
        `save${name}Configuration`,
        "the bot is configured under another id in the fixture",
      ],
    ),
  ),
};

/** What the mock answers otherwise than with success, and why. */
export const redirected: Readonly<Record<string, string>> = {
  completeSignIn: "its success is a redirect",
  completeSignInByForm: "its success is a redirect",
};
