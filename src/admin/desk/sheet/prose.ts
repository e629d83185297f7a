import { css } from 'styled-components';
import { SANS, SERIF, SERIF_OF_ENGLISH } from '../../typefaces';

/** The prose of the manuscript: paragraphs, headings, lists. */
export const PROSE = css`
  .ProseMirror {
    outline: none;
    max-width: 38em;
    margin: 0 auto;
    font-family: ${SERIF};
    font-size: 18px;
    line-height: 1.85;
    white-space: break-spaces;
    overflow-wrap: break-word;
  }
  .ProseMirror p {
    margin: 0 0 0.7em;
    /* A key then lays out and paints one paragraph, not the whole report. */
    contain: content;
  }
  &:lang(en) .ProseMirror {
    font-family: ${SERIF_OF_ENGLISH};
  }
  &:lang(en) h2[data-node],
  &:lang(en) [data-node='report_title'] {
    font-family: system-ui, sans-serif;
  }
  h2[data-node] {
    font-weight: 700;
    line-height: 1.4;
    margin: 1.5em 0 0.6em;
    font-family: ${SANS};
  }
  h2[data-level='1'] {
    font-size: 1.35em;
  }
  h2[data-level='2'] {
    font-size: 1.15em;
  }
  h2[data-level='3'] {
    font-size: 1em;
  }
  h4[data-node] {
    font-weight: 700;
    margin: 0.8em 0 0.4em;
  }
  blockquote {
    border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral200};
    margin: 0 0 0.7em;
    padding-inline-start: 1em;
  }
  pre {
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
  }
  ul,
  ol {
    margin: 0 0 0.7em;
    padding-inline-start: 1.6em;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  a[data-mark='link'] {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;
