import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { Report } from '../../domain/report';
import { cellText } from '../../domain/report/table';
import { useText } from '../text';

type Props = {
  report: Report;
  title: string | null;
  /** Runs when the editor types a title. */
  onType(title: string): void;
  /** Runs when the editor chooses a line as the title. The document is then read again with this title. */
  onChoose(line: string): void;
};

/** Edits the title: as read, as typed, or one of the first lines if the reader was not sure. */
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

/** How many of the first lines are offered, and the most characters that such a line may have. */
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
