import { styled } from 'styled-components';

/** A button inside a line of text. It is pressed while its proposal is wanted. */
export const Button = styled.button`
  font: inherit;
  color: inherit;
  border: 0;
  padding: 0 2px;
  border-radius: 3px;
  cursor: pointer;
  background: ${({ theme }) => theme.colors.primary100};
  border-bottom: 2px solid ${({ theme }) => theme.colors.primary500};
  &[aria-pressed='false'] {
    background: none;
    border-bottom: 2px dotted ${({ theme }) => theme.colors.neutral400};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

export const Value = styled.small`
  font-size: 0.72em;
  color: ${({ theme }) => theme.colors.primary700};
  margin-inline: 4px;
  white-space: nowrap;
  &[data-refused] {
    color: ${({ theme }) => theme.colors.neutral600};
    text-decoration: line-through;
  }
`;
