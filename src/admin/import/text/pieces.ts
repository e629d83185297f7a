/** A range of a text that something is proposed for. */
export interface Span<Of> {
  start: number;
  end: number;
  of: Of;
}

/** A range of a text with the same proposals throughout, and the proposals that end with it. */
export interface Piece<Of> {
  text: string;
  under: Of[];
  ending: Of[];
}

/** Cuts a text wherever a span begins or ends. Spans may nest or overlap. Spans outside the text are ignored. */
export function piecesOf<Of>(text: string, spans: readonly Span<Of>[]): Piece<Of>[] {
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    return {
      text: text.slice(start, end),
      under: inside.filter((one) => one.start <= start && one.end >= end).map(({ of }) => of),
      ending: inside.filter((one) => one.end === end).map(({ of }) => of),
    };
  });
}
