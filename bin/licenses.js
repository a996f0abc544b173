import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Name, version and license text of each package that a module of a bundle comes from.
 * @param {Iterable<string>} modules paths of the modules
 */
export function licenses(modules) {
  const folders = new Set(Array.from(modules, packageFolder).filter((folder) => folder !== null));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = own ? readFileSync(join(folder, own), "utf8").trim() : "";
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

function packageFolder(id) {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1] ?? null;
}
