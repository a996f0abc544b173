/** `1.2.3` and `1.2.3-preview`, in parts. */
const form = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/;

/**
 * Whether semantic versioning allows breaking changes between two versions: a new major version, a new minor version
 * before 1.0, or any version after a preview. Unknown versions allow none.
 */
export function allowsBreaking(before: string | null, after: string | null): boolean {
  const old = form.exec(before ?? "");
  const now = form.exec(after ?? "");
  if (!old || !now) return false;
  const [major = 0, minor = 0, patch = 0] = old.slice(1, 4).map(Number);
  const [nextMajor = 0, nextMinor = 0, nextPatch = 0] = now.slice(1, 4).map(Number);
  if (nextMajor !== major) return nextMajor > major;
  if (major === 0 && nextMinor !== minor) return nextMinor > minor;
  const sameNumbers = nextMinor === minor && nextPatch === patch;
  return old[4] !== undefined && sameNumbers;
}

/** Sorts versions, the oldest first; a preview is older than its version. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [form.exec(one), form.exec(other)];
  if (!left || !right) return one < other ? -1 : 1;
  for (const part of [1, 2, 3]) {
    const difference = Number(left[part]) - Number(right[part]);
    if (difference !== 0) return difference;
  }
  if (left[4] === right[4]) return 0;
  if (left[4] === undefined) return 1;
  return right[4] === undefined || left[4] < right[4] ? -1 : 1;
}
