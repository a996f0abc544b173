import { isSecretName } from "../../../contract/without-secrets.ts";

const mask = "********";

/**
 * Path and query without the parameters that are named like a secret, such as the API key of a bot.
 * @param operation with the template of the path; `null`: only the query is known
 */
export function maskedPath(path: string, operation: { path: string } | null): string {
  const [place = "", query] = divided(path);
  const names = (operation?.path ?? "").split("/");
  const masked = place
    .split("/")
    .map((part, index) => {
      const name = names[index] ?? "";
      return name.startsWith("{") && isSecretName(name) ? mask : part;
    })
    .join("/");
  return query === null ? masked : `${masked}?${maskedQuery(query)}`;
}

function divided(path: string): [string, string | null] {
  const mark = path.indexOf("?");
  return mark < 0 ? [path, null] : [path.slice(0, mark), path.slice(mark + 1)];
}

/** Other parameters are unchanged. */
function maskedQuery(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const name = pair.split("=")[0] ?? "";
      return isSecretName(name) ? `${name}=${mask}` : pair;
    })
    .join("&");
}
