/** Values without repetitions, compared by their JSON: what Tock keeps in sets. */
export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
