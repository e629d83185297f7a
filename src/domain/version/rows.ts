/** The attributes of a type that are components, each with those of the component. */
export type Shape = { readonly [attribute: string]: Shape };

type Component = { id?: unknown; key?: unknown; [attribute: string]: unknown };

/** A component that is named by a row id which is not one of the draft's, and by nothing else. */
export type Stray = { path: (string | number)[]; id: unknown };

/**
 * Sets what is to be written on the rows that a draft has. A component is known by its key, in the list where it stands;
 * only one that says no key, by its row id. The id that it brings is replaced: row ids change with every write of others,
 * and they may be of another language or report. One that no row is known for is a new one.
 * @param data what is to be written; attributes that it does not name stay as they are
 * @param row the draft as stored; null where there is none yet
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

/** Of components without keys, one that says the same is the same. */
const saysSame = (component: Component, row: Component) =>
  Object.entries(component).every(([name, value]) => name === 'id' || row[name] === value);

/** What has neither a key nor a row that is its own cannot be told from another; credits have no keys and are few. */
function isStray({ id, key }: Component, { stored, isNew }: Known): boolean {
  const isNamed = id !== undefined && id !== null;
  return isNamed && key === undefined && !isNew && stored.some((row) => 'key' in row);
}

/** A component that said no key is known by the key of its row from here on. */
const keyOf = (component: Component, row: Component) =>
  !component.key && row.key ? { key: row.key } : {};

const listOf = (value: unknown): Component[] => [value ?? []].flat().filter(isComponent);

const isComponent = (value: unknown): value is Component =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
