import { parseQuantities, type Language } from '../quantity';
import { claimsOf, timesBySection, type Claim, type Times } from './index';

/** The language and the year of a report that is written. */
export interface Writing {
  language: Language;
  year: number | null;
}

type Tree = Record<string, unknown>;

/** The fields of a claim. A metric with one of them, even null, was given its claim by the writer. */
const FIELDS = ['change', 'basis', 'period', 'status', 'target', 'baseline'] as const;

/** Blocks hold lists, their items, and links in these: text lies at most this deep. */
const DEEPEST = 8;

/** Whether a write has a new metric that says nothing of itself. Most writes have none. */
export const hasUnsaidClaims = (sections: readonly unknown[]): boolean =>
  sections.some((section) => isTree(section) && metricsOf(section).some(isUnsaid));

/**
 * Returns the sections of a write, in which each new metric without any field of a claim has what its words in the
 * prose say: 120户 in 比上年的120户 is of the year before. The data may have any shape, for Strapi checks it later.
 */
export function withUnsaidClaims(sections: readonly unknown[], writing: Writing): unknown[] {
  const trees = sections.filter(isTree);
  const timesOf = timesBySection({
    ...{ sections: trees.map(headOf), texts: trees.flatMap(textsOf) },
    year: writing.year,
  });
  return sections.map((section) =>
    isTree(section) ? claimed(section, { ...writing, ...timesOf(keyOf(section)) }) : section,
  );
}

/** The writing of one section. */
type Telling = Writing & Times;

function claimed(section: Tree, telling: Telling): Tree {
  const metrics = metricsOf(section);
  const wordings = metrics.filter(isUnsaid).map(({ text }) => String(text));
  if (wordings.length === 0) return section;
  const said = claimsByText(textsOf(section), wordings, telling);
  const taken = metrics.map((metric) => {
    // Figures with equal wording get the occurrences of that wording in order, as places do.
    const found = isTree(metric) ? said.get(String(metric.text))?.shift() : undefined;
    return found && isUnsaid(metric) ? { ...metric, ...inUnitOf(metric, found) } : metric;
  });
  return { ...section, metrics: taken };
}

type Said = { claim: Claim; unit: string };

function claimsByText(
  texts: readonly string[],
  wordings: readonly string[],
  { language, year, ahead, now }: Telling,
): Map<string, Said[]> {
  const said = new Map<string, Said[]>(wordings.map((wording) => [wording, []]));
  for (const text of texts) {
    const quantities = parseQuantities(text, language);
    if (!quantities.some((quantity) => said.has(quantity.text))) continue;
    claimsOf(text, quantities, language, year, ahead, now).forEach((claim, at) => {
      const { text: wording, unit } = quantities[at]!;
      said.get(wording)?.push({ claim, unit });
    });
  }
  return said;
}

/** A target and a baseline are in the unit that was read. They are left out of a metric in another unit. */
const inUnitOf = (metric: Tree, { claim, unit }: Said): Claim =>
  metric.unit === unit ? claim : { ...claim, target: null, baseline: null };

/** A metric that has a row id is already stored, and the fields that are left out keep their values. */
const isUnsaid = (metric: unknown): metric is Tree =>
  isTree(metric) &&
  !metric.id &&
  typeof metric.text === 'string' &&
  FIELDS.every((field) => metric[field] === undefined);

const metricsOf = ({ metrics }: Tree): unknown[] => (Array.isArray(metrics) ? metrics : []);

const keyOf = ({ key }: Tree): string => String(key);

const headOf = (section: Tree) => ({
  key: keyOf(section),
  heading: typeof section.heading === 'string' ? section.heading : null,
  level: section.level as 1 | 2 | 3,
});

const textsOf = ({ heading, body }: Tree): string[] => [
  ...(typeof heading === 'string' ? [heading] : []),
  ...(Array.isArray(body) ? body : []).map((block) => textIn(block, 0)),
];

function textIn(node: unknown, depth: number): string {
  if (!isTree(node) || depth > DEEPEST) return '';
  if (typeof node.text === 'string') return node.text;
  if (!Array.isArray(node.children)) return '';
  const within = node.children.map((child) => textIn(child, depth + 1));
  // Each item of a list is a text of its own.
  return within.join(node.type === 'list' ? '\n' : '');
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
