import { type ApiChanges, type ComparedContract, contractChanges } from "./contracts.ts";
import { markdownLists } from "./reports.ts";
import { readRelease, releaseFiles } from "./sources/releases.ts";

/** Changes from one version to the next. */
export interface VersionChanges {
  from: string;
  /** Null: not released. */
  to: string | null;
  /** Only APIs that changed. */
  apis: readonly ApiChanges[];
}

/** The changes between all kept releases and the present contract, the newest first. */
export function changelogOf(present: ComparedContract): VersionChanges[] {
  const versions = [...releaseFiles().map(readRelease), present];
  return versions
    .slice(1)
    .map((after, index): VersionChanges => {
      const before = versions[index] as ComparedContract;
      const apis = contractChanges(before, after).filter(({ changes }) => changes.length > 0);
      return { from: before.version ?? "", to: after.version, apis };
    })
    .reverse();
}

/** The changelog of one API as a chapter of its page. */
export function changelogChapter(changelog: readonly VersionChanges[], api: string): string {
  const sections = changelog.map(({ from, to, apis }) => {
    const heading = to === null ? `Since ${from}` : `${to}, since ${from}`;
    const own = apis.find((one) => one.api === api);
    const lists = own ? markdownLists(own.changes, "####") : "No changes.\n";
    return `### ${heading}\n\n${lists}`;
  });
  if (sections.length === 0) return "";
  return `## Contract changes\n\nBreaking for callers: a program written for the old contract can fail. Breaking for servers: another server of this API has to follow.\n\n${sections.join("\n")}`;
}
