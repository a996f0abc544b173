/** How the server is asked, by a user who may run bots. */
interface Asking {
  get: (path: string) => Promise<unknown>;
  post: (path: string, body: object) => Promise<unknown>;
  remove: (path: string) => Promise<unknown>;
}

const indicators = "/rest/admin/bot/travel/indicators";
const survey = {
  name: "survey",
  label: "Survey",
  dimensions: ["Satisfaction"],
  values: [{ name: "good", label: "Good" }],
};

/** By example of indicators: a request to which the server says it. */
export const measuringRequests = ({
  get,
  post,
  remove,
}: Asking): Record<string, () => Promise<unknown>> => ({
  indicatorExists: async () => {
    await post(indicators, survey);
    return post(indicators, survey);
  },
  unknownIndicator: () => get(`${indicators}/zz`),
  nothingToDelete: () => remove(`${indicators}/rag`),
  unknownApplicationInPath: () => get("/rest/admin/bot/nope/indicators"),
});
