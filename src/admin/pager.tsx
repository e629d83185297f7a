import { Button, Flex } from '@strapi/design-system';
import { useText } from './text';

type Props = { page: number; pageCount: number; onPage(page: number): void };

/** Turns the pages of a list with the newest entries first. */
export function Pager({ page, pageCount, onPage }: Props) {
  const say = useText();
  if (pageCount <= 1) return null;
  return (
    <Flex gap={2}>
      {[-1, 1].map((step) => (
        <Button
          key={step}
          size="S"
          variant="tertiary"
          disabled={page + step < 1 || page + step > pageCount}
          onClick={() => onPage(page + step)}
        >
          {say(step < 0 ? 'audit.newer' : 'audit.older')}
        </Button>
      ))}
    </Flex>
  );
}
