/** What is in one set and not in the other. */
export function minus<T>(set: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...set].filter((one) => !other.has(one)));
}

/** What is in both sets. */
export function common<T>(set: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...set].filter((one) => other.has(one)));
}
