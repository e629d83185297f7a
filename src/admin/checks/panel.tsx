import { useForm } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { overridable } from '../../domain/check/lacked';
import { message } from '../../domain/messages';
import { draftOf, type Beside } from '../beside';
import { NumeralsCompared } from '../dismissals/compared';
import { language } from '../language';
import { useText } from '../text';
import { focusField } from './appears';
import { errorAt } from './error-at';
import { fieldOf, type FormSection } from './field';
import { Findings } from './findings';
import { highlight } from './highlight';
import { OpenFigures } from './open-figures';
import { Override } from './override';
import { Unexplained } from './unexplained';
import { useChecks, type Checks, type Finding, type Saved } from './use-checks';

/** Shows what the rules find in the draft of a report. */
export function ChecksPanel(beside: Beside) {
  const say = useText();
  const saved = draftOf(beside);
  return saved && { title: say('checks.title'), content: <ChecksOf saved={saved} /> };
}

type Values = { sections?: FormSection[] | null };

function ChecksOf({ saved }: { saved: Saved }) {
  const say = useText();
  const { checks, failure } = useChecks(saved);
  const sections = useForm('Checks', ({ values }) => (values as Values).sections ?? []);
  const modified = useForm('Checks', (form) => form.modified);
  const setErrors = useForm('Checks', (form) => form.setErrors);

  /** Opens the form at the field of a finding and shows the message there. */
  function show(finding: Finding): void {
    const field = fieldOf(finding, sections);
    if (!field) return;
    setErrors(errorAt(field, message(finding, language())));
    if (finding.place && field.endsWith('.body')) void highlight(finding.place);
    else void focusField(field);
  }

  if (failure) return <Typography textColor="danger600">{failure}</Typography>;
  if (!checks) return <Typography>{say('checks.asking')}</Typography>;
  const { issues, coverage, numerals } = checks;
  const stopping = overridable(issues.filter(({ gated }) => gated));
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {say(modified ? 'checks.of-saved' : 'checks.coverage', { ...countsOf(coverage) })}
      </Typography>
      <NumeralsCompared numerals={numerals} />
      <Findings issues={issues.filter(isShown)} onShow={show} />
      <OpenFigures figures={coverage.open} />
      <Unexplained numerals={coverage.unexplained} />
      {stopping > 0 && <Override saved={saved} stopping={stopping} disabled={modified} />}
    </Flex>
  );
}

/** Figures that are not recorded have their own list. */
const isShown = ({ ruleId }: Finding) => ruleId !== 'figures-coverage';

const countsOf = ({ found, recorded, dismissed, excluded, unexplained }: Checks['coverage']) => ({
  ...{ found, recorded, dismissed, excluded },
  unexplained: unexplained.length,
});
