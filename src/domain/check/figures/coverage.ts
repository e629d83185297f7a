import type { Issue } from '../../issue';
import { placeIn, type Checked, type Rule } from '../rule';

const SHOWN = 5;

/** How many quantities the prose states, and how many of them are recorded or dismissed. */
export interface Coverage {
  found: number;
  recorded: number;
}

/** Counts the quantities of the prose. */
export function coverageIn(checked: Checked): Coverage {
  const stated = statedIn(checked);
  return { found: stated.length, recorded: stated.filter(({ recorded }) => recorded).length };
}

/** Every quantity of the prose is a metric, or was dismissed with a reason: "41 / 46". One finding for a report. */
export const coverage: Rule = (checked) => {
  const stated = statedIn(checked);
  const open = stated.filter(({ recorded }) => !recorded);
  const [first] = open;
  if (!first) return [];
  const issue: Issue = {
    ...{ ruleId: 'figures-coverage', severity: 'note', place: first.place },
    actual: `${stated.length - open.length} / ${stated.length}`,
    expected: open
      .slice(0, SHOWN)
      .map(({ text }) => text)
      .join('、'),
  };
  return [issue];
};

function statedIn({ lines, dismissed }: Checked) {
  return lines.flatMap((line) => {
    const recorded = new Set(line.section.metrics.map(({ text }) => text));
    return line.figures().map(({ text, start, end }) => ({
      ...{ text, recorded: recorded.has(text) || dismissed.has(text) },
      place: placeIn(line, start, end),
    }));
  });
}
