import { Button, Flex, Searchbar } from '@strapi/design-system';
import { useText } from '../../text';
import { FILTERS, type Filter } from './shown';

type Props = {
  counts: Record<Filter, number>;
  filter: Filter;
  onFilter(filter: Filter): void;
  words: string;
  onWords(words: string): void;
};

/** Chooses which pieces are shown, with the count for each filter, and searches for words on both sides. */
export function Filters({ counts, filter, onFilter, words, onWords }: Props) {
  const say = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {FILTERS.map((one) => (
        <Button
          key={one}
          size="S"
          variant={one === filter ? 'secondary' : 'ghost'}
          aria-pressed={one === filter}
          onClick={() => onFilter(one)}
        >
          {say(`translate.${one}`)} {counts[one]}
        </Button>
      ))}
      <Searchbar
        name="words"
        size="S"
        value={words}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onWords(event.target.value)}
        onClear={() => onWords('')}
        clearLabel={say('translate.search.clear')}
        placeholder={say('translate.search')}
      >
        {say('translate.search')}
      </Searchbar>
    </Flex>
  );
}
