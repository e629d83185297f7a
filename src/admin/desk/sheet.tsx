import { styled } from 'styled-components';
import { SERIF, SERIF_OF_ENGLISH } from '../typefaces';

/** The page of the manuscript, in the typeface that readers see. */
export const Paper = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  padding: 48px 56px;
  min-height: 70vh;
  position: relative;
  @media (max-width: 700px) {
    padding: 20px 16px;
  }

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
    font-family: 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', system-ui, sans-serif;
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

  [data-node='report_title'] {
    font:
      700 1.75em/1.35 'PingFang SC',
      'Noto Sans CJK SC',
      'Microsoft YaHei',
      system-ui,
      sans-serif;
    text-align: center;
  }
  [data-node='report_subtitle'] {
    text-align: center;
    font-size: 1.1em;
    margin-bottom: 0.6em;
  }
  [data-node^='report_']:not([data-node='report_title'], [data-node='report_subtitle']),
  [data-node='credit'],
  .zs-photo-lines > div {
    font:
      15px/1.7 'PingFang SC',
      'Noto Sans CJK SC',
      'Microsoft YaHei',
      system-ui,
      sans-serif;
    color: ${({ theme }) => theme.colors.neutral700};
  }
  [data-node][data-hint]::before {
    content: attr(data-hint);
    color: ${({ theme }) => theme.colors.neutral600};
    margin-inline-end: 0.6em;
    font-size: 0.85em;
    user-select: none;
  }
  [data-node='report_title'][data-hint]:not(.zs-empty)::before,
  [data-node='report_subtitle'][data-hint]:not(.zs-empty)::before,
  h2[data-hint]:not(.zs-empty)::before {
    content: none;
  }
  h2.zs-empty {
    font-size: 0.8em;
    margin: 0.8em 0 0.2em;
    font-weight: 400;
  }
  [data-node='credit'] {
    display: flex;
    gap: 1em;
    justify-content: flex-end;
  }
  [data-node='credit'] > div {
    min-width: 4em;
  }

  .zs-photo {
    margin: 1em 0;
    text-align: center;
  }
  .zs-photo img {
    max-width: 100%;
    max-height: 420px;
    border-radius: 2px;
  }
  .zs-photo-lines {
    text-align: start;
    padding: 6px 10px;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .zs-box {
    font:
      14px/1.6 system-ui,
      sans-serif;
    padding: 6px 10px;
    margin: 0 0 0.7em;
    background: ${({ theme }) => theme.colors.neutral100};
    border-radius: 4px;
  }
  .zs-box-line {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    align-items: baseline;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .zs-box textarea {
    width: 100%;
    field-sizing: content;
    resize: none;
    padding: 3px 6px;
    font: inherit;
    color: ${({ theme }) => theme.colors.neutral800};
    background: transparent;
    border: 1px solid transparent;
  }
  .zs-box textarea:hover,
  .zs-box textarea:focus {
    background: ${({ theme }) => theme.colors.neutral0};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  .zs-box-table {
    overflow-x: auto;
  }
  .zs-box table {
    width: 100%;
    margin: 4px 0;
  }
  .zs-box th {
    font-weight: 700;
    background: ${({ theme }) => theme.colors.neutral150};
  }
  .zs-box-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .zs-box-tools button {
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
    font: inherit;
    cursor: pointer;
  }
  .zs-box th,
  .zs-box td {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    padding: 2px 8px;
  }
  .zs-box-loose {
    background: ${({ theme }) => theme.colors.danger100};
  }
  .zs-box-label {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  .zs-figure {
    background: ${({ theme }) => theme.colors.success100};
    border-bottom: 2px solid ${({ theme }) => theme.colors.success500};
  }
  .zs-quotation {
    background: ${({ theme }) => theme.colors.secondary100};
  }
  .zs-open {
    border-bottom: 2px dashed ${({ theme }) => theme.colors.warning500};
  }
  .zs-dismissed {
    border-bottom: 1px dotted ${({ theme }) => theme.colors.neutral400};
  }
  .zs-finding {
    text-decoration: underline wavy 1px;
    text-underline-offset: 5px;
  }
  .zs-error {
    text-decoration-color: ${({ theme }) => theme.colors.danger600};
    background: ${({ theme }) => theme.colors.danger100};
  }
  .zs-warning {
    text-decoration-color: ${({ theme }) => theme.colors.warning600};
  }
  .zs-remarked {
    background: ${({ theme }) => theme.colors.secondary100};
    border-bottom: 2px solid ${({ theme }) => theme.colors.secondary500};
  }
  .zs-sought {
    background: ${({ theme }) => theme.colors.warning200};
    outline: 1px solid ${({ theme }) => theme.colors.warning600};
  }
  .zs-note {
    text-decoration-color: ${({ theme }) => theme.colors.neutral500};
  }
`;
