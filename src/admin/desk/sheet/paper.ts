import { styled } from 'styled-components';
import { BOXES } from './boxes';
import { FRONT } from './front';
import { MARKS } from './marks';
import { PROSE } from './prose';

/** The page of the manuscript, in the typeface that readers see. Of two rules alike the later one holds. */
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
  ${PROSE}
  ${FRONT}
  ${BOXES}
  ${MARKS}
`;
