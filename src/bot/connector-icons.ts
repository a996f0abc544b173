/** Icons of connector types: line drawings of what each channel is for, no logos. */
const lines: ReadonlyMap<string, string> = new Map([
  ["alcmeon", '<circle cx="8" cy="9" r="3"/><path d="M3 19c0-3 2-5 5-5s5 2 5 5M16 6h5v7h-5z"/>'],
  ["alexa", '<circle cx="12" cy="12" r="8"/><path d="M8 12h1M11 9v6M13 10v4M16 12h-1"/>'],
  ["businesschat", '<path d="M4 9h16v10H4zM9 9V5h6v4M4 13h16"/>'],
  [
    "ga",
    '<path d="M12 4a3 3 0 0 1 3 3v4a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3M6 11a6 6 0 0 0 12 0M12 17v3"/>',
  ],
  ["google_chat", '<path d="M3 4h12v9H8l-3 3v-3H3zM18 8h3v9h-2v3l-3-3h-6"/>'],
  ["iadvize", '<path d="M4 13a8 8 0 0 1 16 0v4h-4v-5h4M4 13v4h4v-5H4M18 17c0 3-3 3-5 3"/>'],
  ["mattermost", '<path d="M4 5h16v10h-9l-4 4v-4H4zM8 12V8l4 3 4-3v4"/>'],
  [
    "messenger",
    '<path d="M12 4c5 0 9 3 9 7s-4 7-9 7l-4 3v-4c-3-1-5-3-5-6 0-4 4-7 9-7M8 13l3-3 2 2 3-3"/>',
  ],
  ["openai", '<path d="M12 3v4M12 17v4M3 12h4M17 12h4M7 7l2 2M15 15l2 2M17 7l-2 2M9 15l-2 2"/>'],
  ["rest", '<path d="M9 4C5 4 8 12 4 12c4 0 1 8 5 8M15 4c4 0 1 8 5 8-4 0-1 8-5 8"/>'],
  ["rocket", '<path d="M12 3c4 3 5 8 3 13H9C7 11 8 6 12 3M9 16l-3 4M15 16l3 4M12 16v5"/>'],
  ["slack", '<path d="M4 9h16M4 15h16M9 4v16M15 4v16"/>'],
  [
    "teams",
    '<circle cx="9" cy="7" r="3"/><circle cx="17" cy="9" r="2"/><path d="M4 19v-7h10v7M15 19v-6h5v6"/>',
  ],
  ["twitter", '<path d="M5 5v14M5 9h9l5-3v11l-5-3H5"/>'],
  ["web", '<path d="M3 5h18v11H9l-4 4v-4H3z"/><path d="M7 9h10M7 12h6"/>'],
  ["whatsapp", '<path d="M7 3h10v18H7zM11 18h2M10 7h4M10 10h4"/>'],
  ["whatsapp_cloud", '<path d="M6 17a4 4 0 0 1 0-8 6 6 0 0 1 11-1 4.5 4.5 0 0 1 1 9zM10 12h4"/>'],
]);

/** The icon of a connector type, 24 units wide and high; an empty picture for an unknown type. */
export function connectorIcon(id: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#2f5d8a" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round">${lines.get(id) ?? ""}</svg>`;
}
