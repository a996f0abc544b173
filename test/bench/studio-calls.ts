/** A call of Studio that is measured. */
export interface Call {
  name: string;
  method: "GET" | "POST";
  path: string;
  body?: unknown;
}

const inLarge = { namespace: "app", applicationName: "large", language: "en" };
const page = { ...inLarge, start: 0, size: 20 };
const admin = "/rest/admin";

/**
 * Searches, pages and lists of the groups bots, answers, conversations and satisfaction.
 * @param send sends a call, and gives its response
 */
export async function studioCalls(send: (call: Call) => Promise<string>): Promise<Call[]> {
  const get = (name: string, path: string): Call => ({ name, method: "GET", path: admin + path });
  const post = (name: string, path: string, body: unknown): Call => ({
    ...get(name, path),
    method: "POST",
    body,
  });
  const read = async <Result>(call: Call) => JSON.parse(await send(call)) as Result;
  const applications = await read<{ _id: string; name: string }[]>(get("", "/applications"));
  const id = applications.find(({ name }) => name === "large")?._id ?? "";
  const stories = await read<{ _id: string }[]>(post("", "/bot/story/search", page));
  const dialogs = (more: object = {}) => ({ ...page, ...more });
  const found = await read<{ dialogs: { id: string; actions: { id: string }[] }[] }>(
    post("", "/dialogs/search", dialogs()),
  );
  const dialog = found.dialogs[0];
  const dialogSearches = {
    "first page": {},
    "page at 40,000": { start: 40_000 },
    "oldest first": { dialogSort: "ASC" },
    "latest first": { dialogSort: "DESC" },
    "oldest first, page at 40,000": { dialogSort: "ASC", start: 40_000 },
    tests: { displayTests: true },
    "text that some have": { text: "cancel my blue" },
    "text that many have": { text: "please" },
    "text that none has": { text: "zebra crossing" },
    "exact text": { text: "i want to change my blue ticket today please", exactMatch: true },
    "regular expression": { text: "(ticket|seat) .*monday" },
    "regular expression of alternatives": { text: "(blue|red) (ticket|seat)" },
    "regular expression that none has": { text: "z[aeiou]bra$" },
    intent: { intentName: "large_0500" },
    "intent unknown": { intentName: "unknown" },
    user: { playerId: { id: "user-25000", type: "user" } },
    connector: { applicationId: "large-app" },
    "type of connector": { connectorType: { id: "web", userInterfaceType: "textChat" } },
    "other type of connector": {
      connectorType: { id: "messenger", userInterfaceType: "textChat" },
    },
    ratings: { ratings: [1, 2] },
    votes: { feedback: "DOWN" },
    period: {
      dialogActivityFrom: new Date(Date.now() - 10 * 86_400_000).toISOString(),
      dialogActivityTo: new Date(Date.now() - 9 * 86_400_000).toISOString(),
    },
    "generated answers": { isGenAiRagDialog: true },
  };
  const userSearches = {
    "first page": {},
    "page at 40,000": { start: 40_000 },
    name: { name: "hisa" },
    "last days": { from: new Date(Date.now() - 3 * 86_400_000).toISOString() },
    flags: { flags: ["tock_profile_loaded"] },
    tests: { displayTests: true },
  };
  const faqSearches = {
    "first page": {},
    text: { search: "blue seat" },
    "text that none has": { search: "zebra" },
    tags: { tags: ["prices"] },
    "enabled ones": { enabled: true },
  };
  const faq = (more: object) => ({ ...page, tags: [], user: null, ...more });
  const namedEach = (what: string, path: string, bodies: Record<string, object>) =>
    Object.entries(bodies).map(([name, body]) => post(`${what}: ${name}`, path, body));
  const each = (bodies: Record<string, object>, make: (more: object) => object) =>
    Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, make(body)]));
  return [
    get("bots: applications", "/applications"),
    get("bots: configurations", "/bots/large"),
    get("bots: connectors of a bot", "/configuration/bots/large"),
    post("bots: connectors of an application", "/configuration/bots", inLarge),
    get("bots: types of connectors", "/connectorTypes"),
    get("bots: features", "/feature/large"),
    get("bots: configuration of Studio", "/configuration"),
    post("stories: search", "/bot/story/search", page),
    post("stories: search of a text", "/bot/story/search", { ...page, textSearch: "blue seat" }),
    post("stories: summaries", "/bot/story/search/summary", page),
    post("stories: load", "/bot/story/load", page),
    get("stories: one", `/bot/story/${stories[500]?._id}`),
    get("stories: of an intent", "/bot/story/large/large_0500"),
    get("stories: with a document", "/bot/story/large/with_document"),
    get("stories: with settings", "/bot/story/large/settings"),
    get("stories: export", "/bot/story/large/export"),
    ...namedEach("FAQs", "/faq/search", each(faqSearches, faq)),
    post("FAQs: all tags", "/faq/tags", id),
    get("FAQs: settings", `/faq/settings/${id}`),
    get("labels: list", "/i18n"),
    get("labels: CSV", "/i18n/export/csv"),
    get("labels: JSON", "/i18n/export/json"),
    ...namedEach("dialogs", "/dialogs/search", each(dialogSearches, dialogs)),
    get("dialogs: one", `/dialog/${id}/${dialog?.id}`),
    post("dialogs: one without intents", `/dialog/${id}/${dialog?.id}/satisfaction`, []),
    get("dialogs: intents", `/dialogs/intents/${id}`),
    post("dialogs: counts", "/dialogs/stats", inLarge),
    get("dialogs: understanding", `/action/nlp-stats/${dialog?.actions[0]?.id}`),
    ...namedEach("users", "/users/search", each(userSearches, dialogs)),
    post("satisfaction: active", "/analytics/satisfaction/active", inLarge),
    post("satisfaction: summary", "/analytics/satisfaction", inLarge),
  ];
}
