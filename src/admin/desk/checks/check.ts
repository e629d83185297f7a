import { timesBySection } from '../../../domain/claim';
import { textsOf } from '../../../domain/currency';
import { checkReport } from '../../../workers/tasks/check-report';
import { linesOf } from '../../../domain/check/lines';
import { placeIn } from '../../../domain/check/places';
import { dismissedIn, reportOf, toContent } from '../../../domain/desk';
import { labelled } from '../../../domain/read/labels';
import type { Report } from '../../../domain/report';
import type { Answer, Ask, Stated } from './ask';

/**
 * Returns what the gate will say of a manuscript. These are the checks that the server makes of a draft with the same
 * content.
 */
export function check({ number, document, base, standard }: Ask): Answer {
  const { language, origin, terms, previous, gate, dismissedFindings } = standard;
  const content = toContent(document, base);
  const report = reportOf(content);
  const dismissed = dismissedIn(content);
  const checked = checkReport({
    ...{ report, language, dismissed, dismissedFindings, previous, gate },
    origin: origin && { report: reportOf(origin), terms },
  });
  return { number, ...checked, stated: statedIn(report, language, dismissed) };
}

function statedIn(
  report: Report,
  language: Ask['standard']['language'],
  dismissed: ReadonlySet<string>,
): Stated[] {
  const timesOf = timesBySection({ ...report, texts: textsOf(report) });
  return linesOf(report, language).flatMap((line) => {
    const quantities = line.figures();
    const setting = { language, ...timesOf(line.section.key) };
    return labelled(quantities, line.text, setting).map((record, at) => {
      const { start, end, text } = quantities[at]!;
      return { record, place: placeIn(line, start, end), isDismissed: dismissed.has(text) };
    });
  });
}
