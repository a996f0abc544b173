/**
 * The media type of a response for a header `Accept`. As the server does, the mock sends what it has to a client that
 * accepts nothing of it.
 * @param offered media types of the response, the preferred one first
 */
export function acceptedType(
  header: string | undefined,
  offered: readonly string[],
): string | null {
  if (offered.length < 2) return offered[0] ?? null;
  const ranges = (header ?? "")
    .split(",", 100)
    .map((range) => range.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  const accepts = (type: string) => ranges.includes(type) || ranges.includes(wild(type));
  return offered.find(accepts) ?? offered[0] ?? null;
}

/** `image/png` → `image/*`. */
function wild(type: string): string {
  return type.replace(/\/.*/, "/*");
}
