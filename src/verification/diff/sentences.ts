import type { Change } from "./change.ts";

/** Names of operations that a sentence shows. */
const most = 3;

/** `POST /stories`, or a few names and the number of others. */
export function operationsText({ operations }: Change, mark = ""): string {
  const names = operations.map((name) => `${mark}${name}${mark}`);
  if (names.length <= most + 1) return names.join(", ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} others`;
}

/** Where it changed: `request StoryInput.icon`. Empty for the operation itself. */
export function placeText({ side, place }: Change, mark = ""): string {
  if (side === null) return "";
  if (/^(request|response|access|frame|event|\w+ parameter)\b/.test(place)) return place;
  return `${side} ${mark}${place}${mark}`;
}

/** `POST /stories: request StoryInput.icon: required property added` */
export function sentence(change: Change, mark = ""): string {
  const parts = [operationsText(change, mark), placeText(change, mark), change.text];
  return parts.filter((part) => part !== "").join(": ");
}

/** Changes in the order in which a reader needs them. */
export interface Sections {
  callers: Change[];
  servers: Change[];
  others: Change[];
}

/** A change that breaks both sides is listed under callers. */
export function sectionsOf(changes: readonly Change[]): Sections {
  const of = (wanted: (change: Change) => boolean) => changes.filter(wanted);
  return {
    callers: of(({ breaks }) => breaks.callers),
    servers: of(({ breaks }) => !breaks.callers && breaks.servers),
    others: of(({ breaks }) => !breaks.callers && !breaks.servers),
  };
}
