import { Badge as Capitals } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A badge in the letters that it is written in: Strapi's shouts in English. */
export const Badge = styled(Capitals)`
  && span {
    text-transform: none;
  }
`;
