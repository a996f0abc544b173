import { inTravel, studioServer, travel } from "./sentence-client.ts";

type Login = "nlp@app.com" | "other@other.com";

/** A server of the current test file that can encrypt hidden texts, with calls of its operations on sentences. */
export function sentenceStudio() {
  const studio = studioServer({ encryptPass: "a password of the tests" });
  return {
    ...studio,
    search: (query: object, login?: Login) =>
      studio.post("/admin/sentences/search", { ...inTravel, ...query }, login),
    save: (body: object, login?: Login) => studio.post("/admin/sentence", body, login),
  };
}

export const entity = (
  type: string,
  role: string,
  start: number,
  end: number,
  subEntities: unknown[] = [],
) => ({
  type,
  role,
  start,
  end,
  subEntities,
});

export const report = (text: string, changes: object = {}, classification: object = {}) => ({
  text,
  language: "en",
  applicationId: travel.id,
  creationDate: "2026-05-01T10:00:00+02:00",
  updateDate: "2026-05-01T10:00:00Z",
  status: "validated",
  classification: {
    intentId: travel.greetings,
    entities: [],
    otherIntentsProbabilities: {},
    ...classification,
  },
  ...changes,
});
