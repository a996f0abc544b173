/** The pictures of the demo bot, by their path on the server. */
export const pictures: ReadonlyMap<string, string> = new Map([
  [
    "/demo/train.svg",
    svg(
      '<rect x="60" y="30" width="120" height="80" rx="18" fill="#2457a6"/>' +
        '<rect x="76" y="46" width="38" height="28" rx="4" fill="#dcebff"/>' +
        '<rect x="126" y="46" width="38" height="28" rx="4" fill="#dcebff"/>' +
        '<circle cx="88" cy="94" r="7" fill="#ffd257"/><circle cx="152" cy="94" r="7" fill="#ffd257"/>' +
        '<path d="M70 132 L84 112 M170 132 L156 112 M60 126 H180" stroke="#555" stroke-width="5"/>',
    ),
  ],
  [
    "/demo/sun.svg",
    svg(
      '<circle cx="120" cy="72" r="30" fill="#ffd257"/>' +
        '<path d="M120 22 V34 M120 110 V122 M70 72 H82 M158 72 H170 M85 37 L93 45 M147 99 L155 107 M85 107 L93 99 M147 45 L155 37" stroke="#ffb300" stroke-width="6" stroke-linecap="round"/>',
    ),
  ],
  [
    "/demo/cloud.svg",
    svg(
      '<circle cx="98" cy="78" r="24" fill="#c3ccd8"/><circle cx="128" cy="64" r="30" fill="#c3ccd8"/>' +
        '<circle cx="156" cy="80" r="22" fill="#c3ccd8"/><rect x="90" y="78" width="74" height="24" rx="12" fill="#c3ccd8"/>',
    ),
  ],
]);

function svg(shapes: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 144" width="240" height="144">' +
    `<rect width="240" height="144" fill="#f3f7fc"/>${shapes}</svg>`
  );
}
