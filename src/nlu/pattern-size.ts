/**
 * One token of a regular expression, which begins where the last one ended, so that each is scanned once. A class or a
 * property that is not closed extends to the end.
 */
export const piece =
  /\\[pP]\{[^}]*(?:\}|$)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*(?:\]|$)|\{\d+(?:,\d*)?\}|\(\?[^)]?|./gsuy;

const counted = /^\{(\d+)(?:(,)(\d*))?\}$/;

/**
 * Number of characters and classes in a regular expression, each as often as it is repeated at least or at most: the
 * time of a match grows with it. Without counts it is at most the length of the expression.
 */
export function expandedSize(source: string): number {
  const open = [{ size: 0, last: 0 }];
  const top = () => open.at(-1) as { size: number; last: number };
  const add = (size: number) => {
    top().size += size;
    top().last = size;
  };
  for (const read of source.match(piece) ?? []) {
    if (read.startsWith("(")) open.push({ size: 0, last: 0 });
    else if (read === ")" && open.length > 1) add(open.pop()?.size ?? 0);
    else if (counted.test(read)) {
      const times = timesOf(read);
      const { last } = top();
      top().size += last * (times - 1);
      top().last = last * times;
    } else if (!/^[*+?|]$/.test(read)) add(1);
  }
  return open.reduce((sum, { size }) => sum + size, 0);
}

function timesOf(repetition: string): number {
  const [, least = "", comma, most = ""] = counted.exec(repetition) ?? [];
  const unbounded = comma !== undefined && most === "";
  return Math.max(1, Number(least) + (unbounded ? 1 : 0), Number(most));
}
