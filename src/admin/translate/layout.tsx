import { styled } from 'styled-components';

export const Whole = styled.div`
  display: grid;
  gap: 16px;
  padding: 0 24px 48px;
  @media (max-width: 760px) {
    padding: 0 8px 32px;
  }
`;

export const Bar = styled.header`
  position: sticky;
  top: 0;
  z-index: 2;
  display: grid;
  gap: 10px;
  padding: 14px 0 10px;
  background: ${({ theme }) => theme.colors.neutral100};
  @media (max-width: 760px) {
    position: static;
  }
`;

export const Paper = styled.div`
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  padding: 16px 0;
`;
