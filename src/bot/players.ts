/** Participants of a dialog. */
export interface Player {
  id: string;
  type: PlayerType;
  clientId: string | null;
}

/** In the order of their indexes, which Tock Studio uses as names. */
const playerTypes = ["user", "bot", "temporary"] as const;

type PlayerType = (typeof playerTypes)[number];

/** A player as in requests; the default is a user. */
export function readPlayer({
  id,
  type = "user",
  clientId = null,
}: {
  id: string;
  type?: PlayerType | 0 | 1 | 2;
  clientId?: string | null;
}): Player {
  return { id, type: typeof type === "number" ? playerTypes[type] : type, clientId };
}
