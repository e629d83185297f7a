import { changesBetween } from '../domain/translate/changes';

/** Shows a text with its deletions and insertions since another text, by whole words and numbers. */
export function Changes({ from, to }: { from: string; to: string }) {
  return changesBetween(from, to).map(({ kind, text }, index) => {
    if (kind === 'gone') return <del key={index}>{text}</del>;
    return kind === 'new' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
  });
}
