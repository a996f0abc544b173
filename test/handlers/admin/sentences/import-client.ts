import type { studioServer } from "./sentence-client.ts";

/** The report of an import that changes nothing. */
export const nothingImported = {
  applicationsImported: [],
  entitiesImported: [],
  intentsImported: [],
  sentencesImported: 0,
  faqsImported: 0,
  localeAdded: false,
  success: true,
  errorMessages: [],
  modified: false,
};

/** Parses a sentence with the model of an application, after the training. */
export const parser =
  ({ post, settled }: Pick<ReturnType<typeof studioServer>, "post" | "settled">) =>
  async (text: string, applicationName: string, namespace = "app") => {
    await settled();
    const context = { language: "en", checkExistingQuery: false, test: true };
    return (await post("/nlp/parse", { queries: [text], namespace, applicationName, context }))
      .body;
  };

/** Reads the sentences of an application of the demo's namespace. */
export const sentenceReader =
  ({ store }: Pick<ReturnType<typeof studioServer>, "store">) =>
  async (name: string) => {
    const application = await store().applications.byName("app", name);
    const id = application?._id ?? "";
    return store().sentences.list(id, null, ["inbox", "validated", "model"]);
  };
