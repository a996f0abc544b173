/** Which elements of a list a query wants (R051). */
export function pageOf({ start, size }: { start?: number | null; size?: number | null }): {
  start: number;
  size: number;
} {
  return { start: start ?? 0, size: size ?? 10 };
}
