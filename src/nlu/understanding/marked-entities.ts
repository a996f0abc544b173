/** Entities predicted by the model, and labels of dictionaries, with roles for the whole sentence. */

import { isBuiltInType } from "../definitions.ts";
import type { Analysis, Candidate, RecognizedEntity } from "../engine/engine.ts";
import { farthest, scoreRoles, toEntity, weights } from "./evidence.ts";
import { assignRoles } from "./role-assignment.ts";
import type { Words } from "./role-names.ts";
import type { Roles } from "./roles.ts";
import { covers, type Span, SpanIndex, sameSpan } from "./span-index.ts";

/** `Annecy à`: a prediction that contains a label, and is at most similar to one itself. */
function isNear(entity: RecognizedEntity, label: Span): boolean {
  return covers(entity, label) && entity.match?.similarity !== 1;
}

/** `a nice room`: a label that is written and placed as another word. */
function isOtherWord(words: Words, candidate: Candidate): boolean {
  return candidate.likeNoun === true && words.isSmallWord(candidate);
}

/**
 * The model's entities of types that are not built in, and labels that it has missed: a label that covers a predicted
 * part of itself replaces it, and so does one inside a longer prediction that is no label. If two entities have the
 * same role, one gets another suitable role of its type.
 */
export function markedEntities(words: Words, analysis: Analysis, roles: Roles): RecognizedEntity[] {
  const otherWords = analysis.others.filter((candidate) => isOtherWord(words, candidate));
  const marked = analysis.entities.filter(
    (entity) =>
      !isBuiltInType(entity.type) &&
      !otherWords.some((other) => other.type === entity.type && sameSpan(other, entity)),
  );
  const index = new SpanIndex(marked);
  const possible = analysis.others.flatMap((candidate, at) => {
    if (isOtherWord(words, candidate)) return [];
    const rivals = index.overlapping(candidate);
    const same = rivals.filter(({ type }) => type === candidate.type);
    const entity = same.find((each) => sameSpan(each, candidate));
    const better =
      same.length === rivals.length &&
      same.every((each) => covers(candidate, each) || isNear(each, candidate));
    if (!entity && !better) return [];
    const near = words.around(candidate, analysis.others[at - 1]?.end ?? 0, farthest);
    const bias = entity || rivals.length > 0 ? weights.marked : weights.label;
    const scores = scoreRoles(candidate, roles.get(candidate.type) ?? [], bias, {
      names: near,
    });
    return (scores[0]?.score ?? 0) > 0 ? [{ ...candidate, roles: scores, entity, rivals }] : [];
  });
  const beaten = new Set(possible.flatMap(({ entity, rivals }) => (entity ? [] : rivals)));
  const options = possible.filter(({ entity }) => !entity || !beaten.has(entity));
  const replaced = new Set([...beaten, ...options.flatMap(({ entity }) => entity ?? [])]);
  const named = [...Map.groupBy(options, ({ type }) => type)].flatMap(([type, group]) => {
    const given = assignRoles(
      type,
      group.map(({ roles }) => roles),
      [],
    );
    return group.flatMap((option, at): RecognizedEntity[] => {
      const role = given[at];
      const { entity } = option;
      if (entity) return [{ ...entity, role: role?.role ?? entity.role }];
      return role ? [toEntity(option, role)] : [];
    });
  });
  return [...marked.filter((entity) => !replaced.has(entity)), ...named];
}
