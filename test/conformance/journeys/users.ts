import { roles } from "../../../src/contract/caller.ts";

/** The users of the recorded servers, by the names that the steps of journeys use. */
export const journeyUsers = {
  admin: { login: "admin@app.com", password: "password", namespace: "app", roles },
  nlp: { login: "nlpuser@app.com", password: "password2", namespace: "app", roles: ["nlpUser"] },
  other: { login: "other@other.com", password: "password3", namespace: "other", roles },
  botuser: {
    login: "botuser@app.com",
    password: "password4",
    namespace: "app",
    roles: ["botUser"],
  },
} as const;
