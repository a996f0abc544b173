/** Which elements of a list a query wants (R051). */
export function pageOf({ start, size }: { start?: number | null; size?: number | null }): {
  start: number;
  size: number;
} {
  return { start: Math.min(start ?? 0, Number.MAX_SAFE_INTEGER), size: size ?? 10 };
}
