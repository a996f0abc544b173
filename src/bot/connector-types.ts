import type { ConnectorType } from "./types.ts";

/** A kind of connectors that this server has. */
export interface ConnectorKind {
  connectorType: ConnectorType;
  /** The parameters that a connector of this kind takes. */
  fields: readonly { label: string; key: string; mandatory: boolean }[];
  /** Text of an SVG picture. */
  svgIcon: string;
}

const web = {
  connectorType: { id: "web", userInterfaceType: "textChat" },
  fields: [{ label: "Web Security Mode", key: "web_security_mode", mandatory: false }],
  svgIcon: icon('<path d="M3 5h18v11H9l-4 4v-4H3z"/><path d="M7 9h10M7 12h6"/>'),
} as const satisfies ConnectorKind;

/** Through it a bot is tested; every other connector has one beside it (R107). */
export const rest = {
  connectorType: { id: "rest", userInterfaceType: "textChat" },
  fields: [],
  svgIcon: icon('<path d="M9 4C5 4 8 12 4 12c4 0 1 8 5 8M15 4c4 0 1 8 5 8-4 0-1 8-5 8"/>'),
} as const satisfies ConnectorKind;

export const connectorKinds: readonly ConnectorKind[] = [web, rest];

/** A line drawing, 24 units wide and high. */
function icon(lines: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2f5d8a" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round">${lines}</svg>`;
}
