const token = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * The well-formed media ranges of an `Accept` header; Prism fails on others.
 * @returns `*`/`*` without the header or without a well-formed range
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
