import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { withLinesOfAuthor, withStarsInChinese } from './markdown-chinese';
import { NOTHING_TOLD, type Told } from './told';

/** CommonMark with GitHub's tables, footnotes and strikethrough. HTML inside it is read as HTML. */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false })
  .use(footnotes)
  .use(withStarsInChinese)
  .use(withLinesOfAuthor);

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** The byline labels for the fields of the front matter. */
const LABELS: Readonly<Record<string, string>> = {
  author: '作者',
  source: '来源',
  date: '发布日期',
  issuedOn: '发布日期',
  published: '发布日期',
};

/** Converts a Markdown text to a page. The front matter becomes the title and byline above it. */
export function htmlOfMarkdown(text: string): string {
  const fields = fieldsOf(FRONT_MATTER.exec(text)?.[1] ?? '');
  const body = text.replace(FRONT_MATTER, '').replace(TASK, withBox);
  const hasTitle = /^#\s/m.test(body);
  const title = fields.get('title');
  const byline = Object.entries(LABELS).flatMap(([name, label]) => {
    const value = fields.get(name);
    return value ? `${label}：${value}` : [];
  });
  const above = [
    ...(title && !hasTitle ? [`# ${title}`] : []),
    ...(byline.length > 0 && !hasTitle ? [byline.join('　')] : []),
  ];
  return markdown.render([...above, body].join('\n\n'));
}

/** Returns what the front matter tells if the text has a title of its own. */
export function toldByFrontMatter(text: string): Told {
  const fields = fieldsOf(FRONT_MATTER.exec(text)?.[1] ?? '');
  const [author = null, source = null] = [fields.get('author'), fields.get('source')];
  const publishedOn = DATES.map((name) => fields.get(name)).find((date) => date !== undefined);
  return { ...NOTHING_TOLD, author, source, publishedOn: publishedOn ?? null };
}

const DATES = ['date', 'issuedOn', 'published'];

/** `- [x] …`, a task list of GitHub. */
const TASK = /^([ \t]*(?:[-*+]|\d{1,3}[.)]) )\[([ xX])\](?= )/gm;
const withBox = (_: string, item: string, tick: string) => item + (tick === ' ' ? '☐' : '☑');

/** Returns the simple fields of a front matter: `title: "…"`. */
function fieldsOf(yaml: string): Map<string, string> {
  const pairs = yaml.split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^(\w{1,40})\s*:\s*(.{1,500})$/.exec(line) ?? [];
    return name && value ? [[name, unquoted(value.trim())] as const] : [];
  });
  return new Map(pairs);
}

const unquoted = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2');

const HEADING = /^#{1,6} \S/m;
const SECOND_SIGN =
  /^#{1,6} \S[\s\S]*^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)|^[-*] \S/m;

/** Whether a text without a file name is certainly Markdown: a heading with `#`, and one more sign. */
export const isMarkdown = (text: string): boolean => HEADING.test(text) && SECOND_SIGN.test(text);
