import { Box, Flex, Typography } from '@strapi/design-system';
import type { Report, Section } from '../../domain/report';
import { Sheet } from '../sheet';
import { useText } from '../text';

/** What was understood of a document, for an editor to compare with it. */
export function Understanding({ report }: { report: Report }) {
  const say = useText();
  const facts = {
    'subtitle-of-report': report.subtitle,
    year: report.year,
    author: report.author,
    source: report.source,
    issuedOn: report.issuedOn?.replace('T', ' ').replace('+08:00', ''),
    credits: report.credits.map(({ role, name }) => `${role} ${name}`).join('　'),
  };
  return (
    <Sheet>
      <Typography variant="beta" tag="h2">
        {report.title}
      </Typography>
      <Flex gap={6} wrap="wrap">
        {Object.entries(facts).map(([name, fact]) => (
          <Flex key={name} direction="column" alignItems="flex-start">
            <Typography variant="sigma" textColor="neutral600">
              {say(`import.${name}`)}
            </Typography>
            <Typography>{fact || say('import.none')}</Typography>
          </Flex>
        ))}
      </Flex>
      {report.sections.map((section) => (
        <Part key={section.key} section={section} />
      ))}
    </Sheet>
  );
}

function Part({ section }: { section: Section }) {
  const say = useText();
  const { heading, body, quotes, metrics, photos } = section;
  const counts = {
    paragraphs: body.length,
    quotes: quotes.length,
    metrics: metrics.length,
    photos: photos.length,
  };
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      borderColor="neutral200"
      hasRadius
      padding={4}
    >
      <Typography variant="delta" fontWeight="bold" tag="h3">
        {heading ?? say('import.lead')}
      </Typography>
      <Typography tag="p" textColor="neutral600" variant="pi">
        {say('import.counts', counts)}
      </Typography>
      {quotes.map(({ key, text, speaker, role }) => (
        <Typography key={key} tag="p">
          “{text}” —— {[role, speaker].filter(Boolean).join(' ') || say('import.nobody')}
        </Typography>
      ))}
      <Flex gap={2} wrap="wrap">
        {metrics.map(({ key, text, label }) => (
          <Box key={key} background="primary100" hasRadius paddingLeft={3} paddingRight={3}>
            <Typography>
              <b>{text}</b> {label}
            </Typography>
          </Box>
        ))}
      </Flex>
      {photos.map(({ key, caption, alt }) => (
        <Typography key={key} tag="p">
          ▣ {caption ?? alt ?? say('import.none')}
        </Typography>
      ))}
    </Flex>
  );
}
