import { styled } from 'styled-components';

/** Puts the left-out parts next to the text if the screen is wide enough. */
export const Beside = styled.div`
  display: grid;
  gap: 20px;
  align-items: start;
  @media (min-width: 1100px) {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;
