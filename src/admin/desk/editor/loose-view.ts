import type { NodeViewConstructor } from 'prosemirror-view';
import type { Component } from '../../../domain/desk';
import type { Metric } from '../../../domain/report';
import { amountOf, isAsPrinted } from '../../import/text/amount';
import { language } from '../../language';
import { unitWords } from '../figures/unit-words';
import { element } from './element';

/** Shows a record that has no place in the prose, in the words of the prose. */
export const looseView: NodeViewConstructor = ({ attrs }) => {
  const dom = element('div', 'zs-box zs-box-loose', wordsOf(attrs.list, attrs.component));
  dom.contentEditable = 'false';
  return { dom };
};

function wordsOf(list: string, component: Component): string {
  const text = component.text ?? '';
  if (list === 'quotes') return [text, component.role, component.speaker].filter(Boolean).join(' ');
  const metric = component as unknown as Metric;
  const amount = amountOf(
    { ...metric, value: metric.value ?? null },
    unitWords(metric.unit ?? '', text),
    language(),
  );
  // In a table, the heading states the unit. 21000 says all that the record does.
  const isBare = Number(text.replaceAll(',', '')) === metric.value;
  const isKnown = isBare || isAsPrinted(text, amount) || amount.startsWith('–');
  return [component.label, text, ...(isKnown ? [] : [`(${amount})`])].filter(Boolean).join(' ');
}
