import { styled } from 'styled-components';

export const Scroll = styled.div`
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

export const Table = styled.table`
  width: 100%;
  font-size: 14px;
  color: ${({ theme }) => theme.colors.neutral800};
  th,
  td {
    padding: 6px 10px;
    text-align: start;
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th {
    font-weight: 600;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral600};
  }
  input,
  select {
    width: 100%;
    min-width: 5em;
    padding: 4px 6px;
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
  }
  td:nth-child(2) input {
    min-width: 11em;
  }
  td:nth-child(3) {
    width: 10em;
  }
  td:nth-child(3) input {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  button {
    font: inherit;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  td button {
    text-decoration: underline;
  }
`;
