const token = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * The media ranges of an `Accept` header that are well-formed, since Prism fails on others.
 * @returns `*`/`*` when there is none
 */
export function readableAccept(header: string | undefined): string {
  const ranges = (header ?? "").split(",").filter((range) => {
    const [type = "", ...parameters] = range.split(";");
    return isRange(type.trim()) && parameters.every(isParameter);
  });
  return ranges.join(",") || "*/*";
}

function isRange(text: string): boolean {
  const [type = "", subtype = "", ...more] = text.split("/");
  return token.test(type) && token.test(subtype) && more.length === 0;
}

function isParameter(text: string): boolean {
  const [name = "", value = "", ...more] = text.trim().split("=");
  return token.test(name) && token.test(value) && more.length === 0;
}
