/** The attributes of a type that are components, each with the component's own. */
export type Shape = { readonly [attribute: string]: Shape };

type Component = { id?: unknown; key?: unknown; [attribute: string]: unknown };

/** A component that names only a row id, and the draft has no row with this id. */
export type Stray = { path: (string | number)[]; id: unknown };

/**
 * Assigns incoming components to the rows of a draft. A component is matched by its key within its list, and by its row
 * id only if it gives no key. The incoming id is replaced: row ids change whenever somebody else saves, and an id may
 * belong to another language or report. A component without a matching row is new.
 * @param data the data to write; attributes that it does not name stay unchanged
 * @param row the stored draft; null if there is none yet
 */
export function onRows(shape: Shape, data: Component, row: Component | null) {
  const strays: Stray[] = [];
  return { data: below(shape, data, row, [], strays), strays };
}

type Path = Stray['path'];

function below(
  shape: Shape,
  value: Component,
  row: Component | null,
  path: Path,
  strays: Stray[],
): Component {
  const named = Object.entries(shape).filter(([attribute]) => attribute in value);
  const matched = named.map(([attribute, inner]) => {
    const [own, stored] = [value[attribute], listOf(row?.[attribute])];
    const known = { inner, stored, path: [...path, attribute], isNew: row === null, strays };
    if (Array.isArray(own)) return [attribute, matchList(own, known)];
    return [attribute, isComponent(own) ? matchList([own], { ...known, isSingle: true })[0] : own];
  });
  return { ...value, ...Object.fromEntries(matched) };
}

type Known = {
  inner: Shape;
  stored: Component[];
  path: Path;
  isNew: boolean;
  isSingle?: boolean;
  strays: Stray[];
};

function matchList(list: unknown[], known: Known): unknown[] {
  const free = new Set(known.stored);
  return list.map((one, at) => {
    if (!isComponent(one)) return one;
    const path = known.isSingle ? known.path : [...known.path, at];
    const row = rowFor(one, free);
    if (row) free.delete(row);
    else if (isStray(one, known)) known.strays.push({ path, id: one.id });
    const { id: _id, ...rest } = one;
    const own = row ? { ...rest, ...keyOf(one, row), id: row.id } : rest;
    return below(known.inner, own, row ?? null, path, known.strays);
  });
}

function rowFor(component: Component, free: ReadonlySet<Component>): Component | undefined {
  const rows = [...free];
  if (component.key) return rows.find(({ key }) => key === component.key);
  if (component.id === undefined || component.id === null) return undefined;
  const byId = rows.find(({ id }) => String(id) === String(component.id));
  return byId ?? rows.find((row) => !('key' in row) && saysSame(component, row));
}

/** A component without a key matches a row with the same content. */
const saysSame = (component: Component, row: Component) =>
  Object.entries(component).every(([name, value]) => name === 'id' || row[name] === value);

/**
 * A component with neither a key nor a row of its own cannot be identified. Credits are exempt: they have no keys and
 * are few.
 */
function isStray({ id, key }: Component, { stored, isNew }: Known): boolean {
  const isNamed = id !== undefined && id !== null;
  return isNamed && key === undefined && !isNew && stored.some((row) => 'key' in row);
}

/** A component without a key takes over the key of its row. */
const keyOf = (component: Component, row: Component) =>
  !component.key && row.key ? { key: row.key } : {};

const listOf = (value: unknown): Component[] => [value ?? []].flat().filter(isComponent);

const isComponent = (value: unknown): value is Component =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
