/** Sentences of an application that does not exist yet. */
export const doors = {
  applicationName: "nlp:dumped",
  language: "en",
  sentences: [
    {
      text: "open the door",
      intent: "nlp:open",
      entities: [{ entity: "nlp:thing", role: "thing", start: 9, end: 13 }],
    },
    { text: "close the window", intent: "nlp:close", status: "validated", language: "en" },
  ],
};

export const inDoors = { namespace: "nlp", applicationName: "dumped" };
