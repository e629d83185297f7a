import type { Person } from './person';
import type { Speech } from './speeches';

/** 我问她今天人多不多。 — the person who asks has every second turn of the speeches that follow. */
const ASKER = /(我|记者)[^，。]{0,4}(?:问|打听|请教)[^。！？]*[。：:？]?\s*$/;

/**
 * Returns the speakers of a paragraph's speeches, and fills in the unknown speakers of a dialogue: if no words are
 * between consecutive speeches, two people take turns (“…吗？”“会。”我说).
 */
export function inDialogue(
  speeches: readonly Speech[],
  speakers: readonly (Person | null)[],
): (Person | null)[] {
  const filled = [...speakers];
  for (const row of rowsOf(speeches)) {
    if (speeches[row.at(-1)!]!.trailsOff) {
      // “…？”“…。”“…”……老站长叮嘱: one person says several things
      for (const at of row) filled[at] ??= speakers[row.at(-1)!] ?? null;
      continue;
    }
    const turns = [0, 1].map((turn) => firstKnown(row, speakers, turn));
    const asker = ASKER.exec(speeches[row[0]!]!.before)?.[1];
    const unknown = turns.findIndex((person) => person === null);
    if (asker && unknown >= 0) turns[unknown] = { name: null, role: asker };
    row.forEach((at, turn) => {
      filled[at] ??= turns[turn % 2] ?? null;
    });
  }
  return filled;
}

/** Returns the indices of consecutive speeches without words between them, at least two in each row. */
function rowsOf(speeches: readonly Speech[]): number[][] {
  const rows: number[][] = [];
  speeches.forEach(({ before }, at) => {
    if (at > 0 && before.trim() === '') rows.at(-1)!.push(at);
    else rows.push([at]);
  });
  return rows.filter((row) => row.length > 1);
}

const firstKnown = (row: readonly number[], speakers: readonly (Person | null)[], turn: number) =>
  row
    .filter((_, place) => place % 2 === turn)
    .map((at) => speakers[at])
    .find(Boolean) ?? null;
