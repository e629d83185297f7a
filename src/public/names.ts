import type { Knex } from './editions/knex';
import type { Named } from '../stored/entry';
import { nameIn } from '../stored/named';

const TABLES = {
  organization: 'organizations',
  series: 'series',
  indicator: 'indicators',
} as const;
type Kind = keyof typeof TABLES;

/** A place in a response that names an organization, series or indicator, and the language of that place. */
type Mention = { kind: Kind; named: { key: string; name: string }; locale: string };

/**
 * Replaces the names in a response with the present names: an edition refers to organizations, series and indicators by
 * key, and a renamed organization must be renamed everywhere. A deleted one keeps its former name. One query.
 */
export async function useCurrentNames(knex: Knex, answer: object): Promise<void> {
  const mentions = mentionsIn(answer);
  if (mentions.length === 0) return;
  const current = await namesOf(knex, mentions);
  for (const { kind, named, locale } of mentions) {
    const entity = current.get(`${kind}:${named.key}`);
    if (entity) named.name = nameIn(locale, entity);
  }
}

/** Returns the cache tags of the organizations, series and indicators that a response names. */
export const tagsOfNamed = (answer: object): string[] => [
  ...new Set(mentionsIn(answer).map(({ kind, named }) => `${kind}:${named.key}`)),
];

function mentionsIn(node: unknown, locale = ''): Mention[] {
  if (Array.isArray(node)) return node.flatMap((each) => mentionsIn(each, locale));
  if (typeof node !== 'object' || node === null) return [];
  const within = 'locale' in node ? String(node.locale) : locale;
  return Object.entries(node).flatMap(([field, value]) => {
    // The body is most of a report, and its prose names nothing by key.
    if (field === 'body' || typeof value !== 'object' || value === null) return [];
    const own = isNamed(value) && field in TABLES;
    return own
      ? [{ kind: field as Kind, named: value, locale: within }, ...mentionsIn(value, within)]
      : mentionsIn(value, within);
  });
}

const isNamed = (value: object): value is Mention['named'] => 'key' in value && 'name' in value;

async function namesOf(knex: Knex, mentions: Mention[]): Promise<Map<string, Named>> {
  const rows: (Named & { kind: Kind })[] = await knex.unionAll(
    (Object.keys(TABLES) as Kind[]).map((kind) =>
      knex(TABLES[kind])
        .whereIn('key', [
          ...new Set(mentions.flatMap((each) => (each.kind === kind ? each.named.key : []))),
        ])
        .select(knex.raw('? as kind', [kind]), 'key', 'name', 'name_en as nameEn'),
    ),
  );
  return new Map(rows.map(({ kind, ...named }) => [`${kind}:${named.key}`, named]));
}
