import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../../src/paths.ts";

/** A block of the guide as text, by the heading above it. */
function blockOf(heading: string, language: string): string {
  const text = readFileSync(join(packageRoot, "specs", "guides", "testing.md"), "utf8");
  const pattern = new RegExp(`^### ${heading}\n\n\`\`\`${language}\n(.*?)^\`\`\`$`, "ms");
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`the guide has no block ${heading}`);
  return found;
}

export interface GitHubWorkflow {
  on: string[];
  jobs: Record<
    string,
    {
      "runs-on": string;
      env: Record<string, string>;
      steps: { run?: string; uses?: string; if?: string; with?: Record<string, unknown> }[];
    }
  >;
}

export interface GitLabJob {
  image: string;
  script: string[];
  artifacts: { when: string; reports: { junit: string } };
}

export const gitHub = parse(blockOf("GitHub Actions", "yaml")) as GitHubWorkflow;
export const gitLab = parse(blockOf("GitLab CI", "yaml")) as Record<string, GitLabJob>;
export const jenkins: string = blockOf("Jenkins", "groovy");

/** The shell steps of each system, in their order. */
export const pipelines: Record<string, string[]> = {
  "GitHub Actions": (gitHub.jobs.contract?.steps ?? []).flatMap(({ run }) => run ?? []),
  "GitLab CI": gitLab.contract?.script ?? [],
  Jenkins: [...jenkins.matchAll(/^ +sh (?:'''\n(.*?)'''|'([^'\n]*)')$/gms)].map(
    ([, block, line]) => block ?? line ?? "",
  ),
};

/** A step without the indentation of its file. */
export function plain(step: string): string {
  return step
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}
