/** Removes duplicates, compared by their JSON: Tock stores these values in sets. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
