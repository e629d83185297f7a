import { audit, type Held } from '../account';
import type { Account } from '../account/audit';
import type { Result } from '../result';
import { houseIn } from './caption';
import { droppedIssue } from './dropped';
import type { Reading } from './reading';

/** A reading, with the account of everything that its input holds. */
export type Accounted = Reading & { account: Account };

/** At most this many unaccounted words get a finding each. */
const MOST_TOLD = 20;

/**
 * Adds the account to a reading, and findings for the words that nothing accounts for.
 * @param named the full words of what was left out
 */
export function accounted<Read extends Reading>(
  { value, issues }: Result<Read>,
  held: readonly Held[],
  named: readonly string[] = [],
): Result<Read & Accounted> {
  const addresses = linksOutside(value);
  const pictures = picturesOutside(value);
  const links = addresses.map((address) => `link ${address}`);
  const origins = originsIn(value);
  const { account, lost } = audit(held, value, [
    ...named,
    ...links,
    ...origins,
    ...pictures.map((words) => `picture ${words}`),
  ]);
  const told = lost.slice(0, MOST_TOLD);
  const found = told.map((words) => droppedIssue('text without an account', words));
  const led = addresses.map((address) => droppedIssue('link', address));
  const unshown = pictures.map((words) => droppedIssue('picture', words));
  const archived = origins.map((words) => droppedIssue('picture credit', words));
  const all = [...found, ...issues, ...led, ...unshown, ...archived];
  return { value: { ...value, account }, issues: all };
}

/** 智能调度中心（资料图）, 新华社记者 李四 摄: where a picture comes from, besides the person who took it. */
const originsIn = ({ outline }: Reading): string[] =>
  outline.sections.flatMap(({ captions }) =>
    captions.flatMap(({ line, creditLine }) =>
      [line, creditLine].flatMap((one) => (one && houseIn(one.text)) ?? []),
    ),
  );

/** Returns the names of pictures outside of the text: a page's banner, a letterhead. */
const picturesOutside = ({ outline }: Reading): string[] =>
  outline.other.flatMap(({ look }) => (look.image ? [look.image.alt ?? look.image.src] : []));

/** Returns the addresses in lines that are kept without links: titles, headings, bylines and captions. */
function linksOutside({ outline }: Reading): string[] {
  const { front, sections } = outline;
  const lines = [
    ...front.titleLines,
    ...front.bylineLines,
    ...sections.flatMap(({ heading, captions }) => [
      ...(heading && !heading.runIn ? [heading.line] : []),
      ...captions.flatMap(({ line }) => line ?? []),
    ]),
  ];
  const inlines = lines.flatMap((line) => line.inlines);
  return inlines.flatMap((inline) => (inline.type === 'link' ? [inline.url] : []));
}
