import { css } from 'styled-components';

/** What is marked in the prose: figures, quotations, findings, remarks. */
export const MARKS = css`
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
