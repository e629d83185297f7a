import { styled } from 'styled-components';
import type { PieceStatus } from '../../../domain/translate';
import { SERIF, SERIF_OF_ENGLISH } from '../../typefaces';

type State = PieceStatus['status'] | 'wrong';

const COLOURS = {
  missing: 'neutral200',
  stale: 'warning500',
  translated: 'success500',
  wrong: 'danger600',
} as const;

/** The font sizes and weights of text that stands out on the public page. */
const TYPE: Partial<Record<PieceStatus['kind'], string>> = {
  title: '700 24px/1.4',
  subtitle: '400 17px/1.6',
  heading: '700 18px/1.5',
  paragraph: '400 16px/1.8',
};

/** A row of the sheet: source and target side by side, in the type that readers see. */
export const Line = styled.section<{ $kind: PieceStatus['kind']; $state: State }>`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 32px;
  padding: 10px 24px 10px 20px;
  border-inline-start: 4px solid ${({ theme, $state }) => theme.colors[COLOURS[$state]]};
  /* A report has hundreds of rows, so rows outside the viewport are not laid out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 90px;
  &:focus-within {
    background: ${({ theme }) => theme.colors.primary100};
  }
  .zs-target {
    display: flex;
    flex-direction: column;
    gap: 6px;
  }
  .zs-words,
  textarea {
    font: ${({ $kind }) => TYPE[$kind] ?? '400 15px/1.7'} ${SERIF};
    color: ${({ theme }) => theme.colors.neutral800};
    white-space: pre-wrap;
    overflow-wrap: break-word;
  }
  textarea:lang(en) {
    font-family: ${SERIF_OF_ENGLISH};
  }
  textarea {
    width: 100%;
    field-sizing: content;
    min-height: 2.2em;
    resize: vertical;
    padding: 4px 8px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
  }
  textarea::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  textarea:focus {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 0;
  }
  del {
    color: ${({ theme }) => theme.colors.danger700};
    background: ${({ theme }) => theme.colors.danger100};
  }
  ins {
    color: ${({ theme }) => theme.colors.success700};
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: none;
    font-weight: 700;
  }
  @media (max-width: 700px) {
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 10px 12px;
  }
`;
