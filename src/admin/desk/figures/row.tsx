import type { Component } from '../../../domain/desk';
import { isUnitCode } from '../../../domain/quantity';
import { useText } from '../../text';
import { changeRecord } from '../editor/records';
import { select } from '../editor/selection';
import type { Manuscript } from '../use-manuscript';
import { Amount } from './amount';
import { Choice } from './choice';
import type { Column, FigureRow } from './rows';
import { unitWords } from './unit-words';
import { useColumn } from './use-column';
import type { Named } from './use-indicators';
import { useTypedText } from './use-typed-text';
import { useYearBefore } from './use-year-before';

type Props = {
  desk: Manuscript;
  row: FigureRow;
  units: Named[];
  indicators: Named[];
  onShow(): void;
};

/** One figure of the table. Its fields change the record itself. */
export function Row({ desk, row, units, indicators, onShow }: Props) {
  const say = useText();
  const label = useColumn();
  const { view } = desk;
  const { record, text, section } = row;
  const last = useYearBefore(desk, record.indicator as string | undefined);
  const unit = String(record.unit ?? '');
  const set = (change: Component) =>
    view.dispatch(changeRecord(view.state, { kind: 'figure', record }, change));
  const typedLabel = useTypedText(record.label, (text) => set({ label: text }));
  const named = (column: Column) => `${label(column)}：${text}`;
  const isFixed = !view.editable;
  return (
    <tr>
      <th scope="row">{text}</th>
      <td>
        <input aria-label={named('label')} readOnly={isFixed} {...typedLabel} />
      </td>
      <td>
        <Amount name={named('value')} {...{ record, isFixed, set }} />
      </td>
      <td>
        <Choice
          name={named('unit')}
          value={unit}
          options={units}
          // The counter of the text (册 of 3.5万册) names the unit that the figure has.
          chosenName={isUnitCode(unit) ? unitWords(unit, text) : undefined}
          {...{ isFixed }}
          onChange={(chosen) => set({ unit: chosen })}
        />
      </td>
      <td>
        <Choice
          name={named('indicator')}
          value={String(record.indicator ?? '')}
          options={indicators}
          {...{ isFixed }}
          onChange={(indicator) => set({ indicator })}
        />
      </td>
      <td>
        <button
          type="button"
          onClick={() => {
            onShow();
            view.dispatch(select(view.state, row));
            view.focus();
          }}
        >
          {section || say('desk.lead')}
        </button>
      </td>
      <td>{last ?? ''}</td>
    </tr>
  );
}
