/** The pages of Tock Studio 26.3, by their addresses, in the order of its menu. */
export const pages: readonly string[] = [
  ...under("language-understanding", "try inbox unknown search intents entities logs"),
  "build",
  ...under("build", "story-create story-search i18n story-rules story-documents"),
  "faq/management",
  "rag",
  ...under("rag", "exclusions settings prompt-context"),
  ...under(
    "configuration",
    "sentence-generation-settings observability-settings vector-db-settings compressor-settings",
  ),
  "playground",
  "test",
  ...under("test", "test plan"),
  "analytics",
  ...under("analytics", "activity behavior flow dialogs users preferences satisfaction"),
  "business-metrics",
  ...under("business-metrics", "board indicators"),
  "quality",
  ...under("quality", "samples datasets"),
  "model-quality",
  ...under(
    "model-quality",
    "log-stats test-builds test-intent-errors test-entity-errors model-builds intent-quality count-stats",
  ),
  "configuration",
  ...under("configuration", "bot create nlp nlp/create new users/logs namespaces synchronization"),
];

/** Addresses that lead to another page. */
export const redirected: ReadonlyMap<string, string> = new Map([
  ["build", "build/story-create"],
  ["test", "test/test"],
  ["analytics", "analytics/activity"],
  ["business-metrics", "business-metrics/board"],
  ["quality", "quality/samples/samples-board"],
  ["model-quality", "model-quality/test-builds"],
  ["configuration", "configuration/nlp"],
]);

function under(section: string, names: string): string[] {
  return names.split(" ").map((name) => `${section}/${name}`);
}
