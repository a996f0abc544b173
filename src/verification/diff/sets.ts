/** The elements of one set that are not in the other. */
export function minus<T>(set: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...set].filter((one) => !other.has(one)));
}

/** The elements of both sets. */
export function common<T>(set: ReadonlySet<T>, other: ReadonlySet<T>): Set<T> {
  return new Set([...set].filter((one) => other.has(one)));
}
