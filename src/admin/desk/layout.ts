import { styled } from 'styled-components';
import { BAR_HEIGHT } from './use-bar-height';

/** The height of the bar; until it is measured, that of two rows. */
const BAR = `var(${BAR_HEIGHT}, 112px)`;

/** The layout of the desk: the bar at the top, the outline, the text, and the panels next to the text. */
export const Layout = styled.div`
  display: grid;
  grid-template-columns: 230px minmax(0, 1fr) 344px;
  gap: 20px;
  padding: 0 24px 48px;
  align-items: start;
  @media (max-width: 1200px) {
    grid-template-columns: minmax(0, 1fr) 324px;
    > aside:first-of-type {
      display: none;
    }
  }
  @media (max-width: 760px) {
    grid-template-columns: minmax(0, 1fr);
    padding: 0 8px 32px;
  }
`;

/** The folded outline, for screens without room next to the text. */
export const Folded = styled.details`
  display: none;
  @media (max-width: 1200px) {
    display: block;
  }
`;

export const Main = styled.div<{ $isWhole: boolean }>`
  ${({ $isWhole }) => $isWhole && 'grid-column: 1 / -1;'}
`;

/** Stays visible while the user scrolls the text. */
export const Interruption = styled.div`
  position: sticky;
  top: ${BAR};
  z-index: 1;
  max-height: 60vh;
  overflow-y: auto;
`;

export const Bar = styled.header`
  grid-column: 1 / -1;
  position: sticky;
  top: 0;
  z-index: 2;
  display: grid;
  gap: 8px;
  padding: 12px 0;
  background: ${({ theme }) => theme.colors.neutral100};
  @media (max-width: 760px) {
    position: static;
  }
`;

export const Side = styled.aside`
  padding: 12px 14px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  position: sticky;
  top: calc(${BAR} + 8px);
  max-height: calc(100vh - ${BAR} - 28px);
  overflow-y: auto;
  display: grid;
  gap: 20px;
  @media (max-width: 760px) {
    position: static;
    max-height: none;
  }
`;
