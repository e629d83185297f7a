import { css } from 'styled-components';

/** Boxes in the prose: pictures, tables and notes. */
export const BOXES = css`
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
  .zs-photo-missing {
    padding: 14px;
    font:
      14px/1.6 system-ui,
      sans-serif;
    color: ${({ theme }) => theme.colors.warning700};
    border: 1px dashed ${({ theme }) => theme.colors.neutral300};
  }
  .zs-photo-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    justify-content: center;
    padding: 4px 0;
    font:
      13px/1.6 system-ui,
      sans-serif;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  [contenteditable='false'] > .zs-photo .zs-photo-use {
    display: none;
  }
  .zs-photo-use {
    font: inherit;
    color: ${({ theme }) => theme.colors.primary700};
    text-decoration: underline;
    cursor: pointer;
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
  .zs-box-loose.zs-in-table {
    display: inline-block;
    margin-inline-end: 6px;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  .zs-box-loose[data-hint]::before {
    content: attr(data-hint);
    color: ${({ theme }) => theme.colors.neutral600};
    margin-inline-end: 0.6em;
  }
  .zs-box-label {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
