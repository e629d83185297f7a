import { styled } from 'styled-components';

/** Shows the text as readers will see it. */
export const TextPage = styled.div`
  max-width: 42em;
  font-size: 1.6rem;
  line-height: 1.9;
  color: ${({ theme }) => theme.colors.neutral800};
  p {
    margin: 0 0 0.7em;
  }
  ul {
    margin: 0 0 0.7em;
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  h3,
  h4,
  h5 {
    font-weight: 700;
    line-height: 1.4;
    margin: 1.4em 0 0.5em;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1.1em;
  }
  table {
    border-collapse: collapse;
    margin: 0 0 1em;
    font-size: 0.9em;
  }
  caption {
    text-align: start;
    font-weight: 600;
  }
  td,
  th {
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    /* On a narrow screen the table scrolls, so that its words are not broken. */
    min-width: 5em;
    padding: 2px 10px;
    white-space: pre-line;
  }
  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 600;
  }
`;
