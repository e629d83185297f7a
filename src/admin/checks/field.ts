import type { Issue } from '../../domain/issue';

type Row = { key?: string; text?: string };

/** The parts of a form section that are needed to find a place in it. */
export type FormSection = {
  key?: string;
  photos?: Row[] | null;
  metrics?: Row[] | null;
  quotes?: Row[] | null;
};

/** The form field of each fact that a rule finds missing, or different from the text. */
const FACTS: Partial<Record<Issue['ruleId'], string>> = {
  'missing-title': 'title',
  'missing-year': 'year',
  'year-differs': 'year',
  'missing-author': 'author',
  'missing-source': 'source',
  'missing-date': 'issuedOn',
};

/** Returns the field of the form that a finding is about, such as `sections.2.body`; null if it is about no field. */
export function fieldOf(
  finding: Pick<Issue, 'ruleId' | 'field' | 'place' | 'actual'>,
  sections: readonly FormSection[],
): string | null {
  const { ruleId, field, place } = finding;
  const at = place ? sections.findIndex(({ key }) => key === place.section) : -1;
  if (at < 0) return field && !field.includes('.') ? field : (FACTS[ruleId] ?? null);
  return `sections.${at}.${partOf(finding, sections[at]!)}`;
}

function partOf({ field, place, actual }: Parameters<typeof fieldOf>[0], section: FormSection) {
  const caption = field && captionIn(section, field);
  if (caption) return caption;
  if (place!.paragraph > 0) return 'body';
  return rowSaying(actual, section) ?? 'heading';
}

/** Returns the form path of the caption that `photos.KEY.caption` names, with the row's number instead of the key. */
function captionIn({ photos }: FormSection, field: string): string | null {
  const [, key, name] = field.match(/^photos\.(.+)\.(\w+)$/) ?? [];
  const at = (photos ?? []).findIndex((photo) => photo.key === key);
  return at < 0 ? null : `photos.${at}.${name}`;
}

/** Returns the form path of a metric or quote that is not in the body. Its row is found by its text. */
function rowSaying(actual: Issue['actual'], section: FormSection): string | null {
  for (const list of ['metrics', 'quotes'] as const) {
    const at = (section[list] ?? []).findIndex(({ text }) => text !== undefined && text === actual);
    if (at >= 0) return `${list}.${at}.text`;
  }
  return null;
}
