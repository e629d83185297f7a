import { isDeepStrictEqual } from 'node:util';
import type { Layout } from './layout';

type Field = { name: string; size: number };
type Metadata = { edit: Record<string, unknown>; list: Record<string, unknown> };

/** The configuration of a view, as Strapi's content manager stores it. */
export type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: Field[][] };
};

/**
 * Returns the current configuration with a layout applied. `related` names, for each relation, the field that shows its
 * target in lists.
 */
export function configured(
  { settings, metadatas, layouts }: Configuration,
  { mainField, sort, list, edit }: Layout,
  related: Record<string, string>,
): Configuration {
  const order = sort ? { defaultSortBy: sort.by, defaultSortOrder: sort.order } : {};
  return {
    settings: { ...settings, mainField, ...order },
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([name, metadata]) => [
        name,
        withMainField(metadata, related[name]),
      ]),
    ),
    layouts: {
      list: list ?? layouts.list,
      edit: edit.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
    },
  };
}

const withMainField = (metadata: Metadata, mainField: string | undefined): Metadata =>
  mainField ? { ...metadata, edit: { ...metadata.edit, mainField } } : metadata;

/**
 * Returns whether an editor has changed a configuration since we applied it. Attributes that Strapi adds or drops at
 * each boot do not count.
 */
export function isChanged(now: Configuration, applied: Configuration): boolean {
  const both = Object.keys(now.metadatas).filter((name) => name in applied.metadatas);
  return !isDeepStrictEqual(restricted(now, both), restricted(applied, both));
}

function restricted({ settings, metadatas, layouts }: Configuration, names: string[]) {
  const kept = (name: string) => names.includes(name);
  const rows = layouts.edit.map((row) => row.filter(({ name }) => kept(name)));
  return {
    settings,
    metadatas: Object.fromEntries(Object.entries(metadatas).filter(([name]) => kept(name))),
    list: layouts.list.filter(kept),
    edit: rows.filter((row) => row.length > 0),
  };
}
