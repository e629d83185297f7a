import { diffChars } from 'diff';

/** A text with what went and what came since another, character by character. */
export function Changes({ from, to }: { from: string; to: string }) {
  return diffChars(from, to).map(({ value, added, removed }, index) => {
    if (removed) return <del key={index}>{value}</del>;
    return added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>;
  });
}
