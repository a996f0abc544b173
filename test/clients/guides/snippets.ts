import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../src/paths.ts";

/** A block of code in a guide or the README. */
export interface Snippet {
  file: string;
  language: string;
  code: string;
}

export const documents: string[] = [
  "README.md",
  ...globSync("specs/*/guide.md", { cwd: packageRoot }),
].sort();

/** The blocks of code of a document, in its order. */
export function snippetsOf(file: string): Snippet[] {
  const text = readFileSync(join(packageRoot, file), "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language = "", code = ""]) => ({
    file,
    language,
    code,
  }));
}

/** Shell blocks that do not call a server that is running already, and why they are not run here. */
export const notCalls: readonly [start: RegExp, reason: string][] = [
  [/^npm ci/, "installs and starts this package: .ci/run does"],
  [/^tock-contract verify-bot/, "needs a bot: test/verification/bot/command.test.ts runs it"],
  [
    /^npx redocly respect/,
    "reads back what it creates, which needs a server: npm run test:workflows",
  ],
];

/** Whether a shell block calls a server. */
export function callsServer({ language, code }: Snippet): boolean {
  return language === "sh" && !notCalls.some(([start]) => start.test(code));
}

/** @param other server to which the guide moves a bot */
export function withAddress(code: string, url: string, other: string = url): string {
  return code
    .replace(/(?:localhost|127\.0\.0\.1):8080/g, new URL(url).host)
    .replaceAll("localhost:8081", new URL(other).host);
}
