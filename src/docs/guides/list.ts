/** The guides, in the order of their list: where their text is, and what they are called. */
export interface Guide {
  /** Base name of the page. */
  name: string;
  title: string;
  summary: string;
  /** Markdown, below `specs`. */
  source: string;
}

export const guides: readonly Guide[] = [
  {
    name: "chat-widget",
    title: "Build a chat widget",
    summary: "A web page that talks to a bot, without a library",
    source: "web-connector/guide.md",
  },
  {
    name: "bots",
    title: "Write a bot in your language",
    summary: "TypeScript, Python, Kotlin, or only JSON",
    source: "guides/bots.md",
  },
  {
    name: "studio",
    title: "Automate Studio",
    summary: "From an empty application to a bot that answers, and to another server",
    source: "admin/guide.md",
  },
  {
    name: "understanding",
    title: "Parse sentences",
    summary: "Intents and entities without a bot",
    source: "nlu/guide.md",
  },
  {
    name: "testing",
    title: "Test in CI",
    summary: "A server for each run, always in the same state",
    source: "guides/testing.md",
  },
  {
    name: "mocks",
    title: "Mocks and scenarios",
    summary: "Responses on demand, also wrong and slow ones",
    source: "guides/mocks.md",
  },
  {
    name: "package",
    title: "Use it in your project",
    summary: "Server, mock, MSW handlers, clients and types inside your tests",
    source: "guides/package.md",
  },
];
