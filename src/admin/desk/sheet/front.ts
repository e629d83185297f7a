import { css } from 'styled-components';
import { SANS } from '../../typefaces';

/** The lines around the prose: title, subtitle, credits, and the names of empty lines. */
export const FRONT = css`
  [data-node='report_title'] {
    font: 700 1.75em/1.35 ${SANS};
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
    font: 15px/1.7 ${SANS};
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
`;
