/** The APIs of Tock, by the name of their folder in `specs` and `generated`. */
export const apiNames = [
  "nlu",
  "web-connector",
  "admin",
  "bot-definition",
  "bot-server",
  "orchestrator",
] as const;
export type ApiName = (typeof apiNames)[number];
