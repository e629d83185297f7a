import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { Report } from '../../domain/report';
import { cellText } from '../../domain/report/table';
import { useText } from '../text';

type Props = {
  report: Report;
  title: string | null;
  /** Somebody types a title. */
  onType(title: string): void;
  /** Somebody says which line is the title: the document is read again with it. */
  onChoose(line: string): void;
};

/** What the report is called: as read, as typed, or one of its first lines where the reader was not sure. */
export function TitleField({ report, title, onType, onChoose }: Props) {
  const say = useText();
  const lines = report.title === '' ? linesOf(report) : [];
  return (
    <Box>
      <Field.Root
        name="title"
        error={report.title === '' && !title ? say('import.title-unsure') : undefined}
      >
        <Field.Label>{say('import.title-of-report')}</Field.Label>
        <TextInput
          value={title ?? report.title}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onType(event.target.value)}
        />
        <Field.Error />
      </Field.Root>
      {lines.length > 0 && (
        <Flex direction="column" alignItems="flex-start" gap={2} paddingTop={3}>
          <Typography variant="pi" textColor="neutral600">
            {say('import.title-choose')}
          </Typography>
          {lines.map((line) => (
            <Button key={line} variant="tertiary" onClick={() => onChoose(line)}>
              {line}
            </Button>
          ))}
        </Flex>
      )}
    </Box>
  );
}

/** As many of the first lines are offered, none longer than a title can be. */
const [MOST_LINES, LONGEST] = [6, 60];

function linesOf({ sections }: Report): string[] {
  const lines = sections.flatMap(({ heading, body }) => [
    heading ?? '',
    ...body.flatMap((block) =>
      block.type === 'paragraph' ? cellText({ children: block.children }) : [],
    ),
  ]);
  const short = lines.filter((line) => line.trim() !== '' && line.length <= LONGEST);
  return [...new Set(short)].slice(0, MOST_LINES);
}
