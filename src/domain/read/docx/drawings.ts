import { allIn, childOf, elementsIn, spokenIn, type Element } from './xml';

/** One thing that a drawing shows. */
export type Drawn =
  | { is: 'picture'; relation: string; isLinked: boolean; alt: string | null }
  | { is: 'box'; content: Element }
  | { is: 'other'; what: string; relation: string | null; words: string };

/**
 * Returns what a drawing shows, at any depth of groups and canvases, in order: DrawingML (ECMA-376 Part 1 §20.4) and
 * VML (Part 4 §14).
 * @param alt the alternative text of the drawing around it
 */
export function drawnIn(element: Element, alt: string | null = null): Drawn[] {
  const own = altOf(element) ?? alt;
  const found = FOUND[element.name]?.(element, own);
  return [...(found ?? []), ...(found && ENDS.has(element.name) ? [] : below(element, own))];
}

function below(element: Element, alt: string | null): Drawn[] {
  const described =
    childOf(element, 'wp:docPr') ?? childOf(childOf(element, 'pic:nvPicPr'), 'pic:cNvPr');
  const own = (described && altOf(described)) ?? alt;
  return drawnParts(element).flatMap((child) => drawnIn(child, own));
}

/**
 * If the same thing is drawn twice, for newer and older programs, takes the newer drawing if we can read it (Part 3
 * §9.3).
 */
const drawnParts = (element: Element): Element[] =>
  element.name === 'mc:AlternateContent' ? chosenOf(element) : elementsIn(element);

/** The namespaces that a choice may require and that we can read. */
const KNOWN = /^(?:wps|wpg|wpc|wp14|w14|w15|w16\w*|a14|c14|o|v)$/;

/** Returns the elements of the first choice whose namespaces we all know, else those of the fallback. */
export function chosenOf(alternate: Element): Element[] {
  const choice = elementsIn(alternate).find(
    ({ name, attributes }) =>
      name === 'mc:Choice' &&
      (attributes.Requires ?? '').split(/\s+/).every((prefix) => KNOWN.test(prefix)),
  );
  const chosen = choice ?? childOf(alternate, 'mc:Fallback');
  return chosen ? elementsIn(chosen) : [];
}

/** Word shows the title and the description as alternative text. */
function altOf({ name, attributes }: Element): string | null {
  if (name === 'wp:docPr' || name === 'pic:cNvPr')
    return attributes.descr || attributes.title || null;
  return name === 'v:shape' ? attributes.alt || null : null;
}

const picture = (relation: string | undefined, isLinked: boolean, alt: string | null): Drawn[] =>
  relation ? [{ is: 'picture', relation, isLinked, alt }] : [];

const FOUND: Readonly<Record<string, (element: Element, alt: string | null) => Drawn[]>> = {
  'a:blip': ({ attributes }, alt) =>
    picture(attributes['r:embed'] ?? attributes['r:link'], !attributes['r:embed'], alt),
  'v:imagedata': ({ attributes }, alt) =>
    picture(
      attributes['r:id'] ?? attributes['r:href'],
      !attributes['r:id'],
      attributes['o:title'] || alt,
    ),
  'w:txbxContent': (content) => [{ is: 'box', content }],
  'c:chart': ({ attributes }) => other('chart', attributes['r:id'], ''),
  'dgm:relIds': ({ attributes }) => other('diagram', attributes['r:dm'], ''),
  'o:OLEObject': ({ attributes }) =>
    other('embedded object', attributes['r:id'], attributes.ProgID ?? ''),
  'v:textpath': ({ attributes }) => other('word art', undefined, attributes.string ?? ''),
  'a:txBody': (element) => other('drawing', undefined, spokenIn(element)),
};

/** Elements that need no search inside them. */
const ENDS = new Set(['w:txbxContent', 'a:txBody', 'c:chart', 'dgm:relIds']);

const other = (what: string, relation: string | undefined, words: string): Drawn[] => [
  { is: 'other', what, relation: relation ?? null, words },
];

/** Whether an element shows a picture, at any depth. */
export const showsPicture = (element: Element): boolean =>
  ['a:blip', 'v:imagedata'].some((name) => allIn(element, name).length > 0);
