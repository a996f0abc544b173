import { type ApiChanges, type Audience, isBreaking } from "./contracts.ts";
import { sectionsOf, sentence } from "./sentences.ts";

export const diffFormats = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** @param audience null: that of each API */
export function writeChanges(
  apis: readonly ApiChanges[],
  format: DiffFormat,
  audience: Audience | null,
): string {
  if (format === "json") return json(apis, audience);
  const changed = apis.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return "No changes of the contract.\n";
  return format === "markdown"
    ? changed.map((api) => markdown(api, "###")).join("\n")
    : changed.map((api) => text(api, audience ?? api.audience)).join("\n");
}

function json(apis: readonly ApiChanges[], audience: Audience | null): string {
  const all = apis.map((api) => ({
    ...api,
    audience: audience ?? api.audience,
    changes: api.changes.map((change) => ({
      ...change,
      breaking: isBreaking(change, audience ?? api.audience),
    })),
  }));
  return `${JSON.stringify(all, null, 2)}\n`;
}

function text({ api, changes }: ApiChanges, audience: Audience): string {
  const { callers, servers, others } = sectionsOf(changes);
  const lines = [...callers, ...servers, ...others].map((change) => {
    const who = [change.breaks.callers && "callers", change.breaks.servers && "servers"];
    const names = who.filter((name) => name !== false).join(" and ");
    const mark = isBreaking(change, audience) ? "BREAKING" : "change  ";
    return `  ${mark} ${sentence(change)}${names === "" ? "" : ` (breaks ${names})`}`;
  });
  const breaking = changes.filter((change) => isBreaking(change, audience)).length;
  const count = `${breaking} breaking, ${changes.length - breaking} other`;
  return `${api}: ${count} changes\n${lines.join("\n")}\n`;
}

/** The changes of one API as Markdown, for a changelog. @param level heading: `###` */
export function markdown({ title, changes }: ApiChanges, level: string): string {
  return `${level} ${title}\n\n${markdownLists(changes, `${level}#`)}`;
}

/** The lists only. */
export function markdownLists(changes: ApiChanges["changes"], level: string): string {
  const sections = sectionsOf(changes);
  const lists: [string, ApiChanges["changes"]][] = [
    ["Breaking for callers", sections.callers],
    ["Breaking for servers", sections.servers],
    ["Other changes", sections.others],
  ];
  return lists
    .filter(([, own]) => own.length > 0)
    .map(([heading, own]) => {
      const items = own.map((change) => {
        const both = change.breaks.callers && change.breaks.servers ? " (also for servers)" : "";
        return `- ${sentence(change, "`")}${both}`;
      });
      return `${level} ${heading}\n\n${items.join("\n")}\n`;
    })
    .join("\n");
}
