import { Badge as Capitals } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A badge that keeps the case of its text. Strapi's badge shows English in capitals. */
export const Badge = styled(Capitals)`
  && span {
    text-transform: none;
  }
`;
