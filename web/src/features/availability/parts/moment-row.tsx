import { Slider } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { instantOfPlace, placeOfInstant, type DayColumn } from '../rules/columns';
import { onQuarter } from '../rules/moment';
import { MomentButton } from './moment-button';
import type { Words } from './use-words';
import classes from './week-table.module.css';

interface Props {
  columns: readonly DayColumn[];
  zone: string;
  words: Words;
  /** The instant chosen; undefined is now. */
  at: number | undefined;
  now: number;
  /** While the thumb moves. */
  onMove: (at: number | null) => void;
  /** When it has come to rest; undefined is now. */
  onChoose: (at: number | undefined) => void;
}

const QUARTERS = 96;

/** The instant that everybody's state is of: a slider over the hours of the page, or a date and a time. */
export function MomentRow({ columns, zone, words, at, now, onMove, onChoose }: Props) {
  const t = useT();
  const place = placeOfInstant(at ?? now, columns);
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (place !== null) setStep(Math.round(place * QUARTERS));
  }, [place]);
  const last = columns.length * QUARTERS;
  // The very end belongs to the next page.
  const instantOf = (value: number) =>
    onQuarter(instantOfPlace(Math.min(value, last - 1) / QUARTERS, columns));
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <MomentButton at={at} now={now} zone={zone} words={words} onChoose={onChoose} />
      </th>
      <td colSpan={columns.length} className={classes.cell}>
        <Slider
          size={4}
          thumbSize={16}
          min={0}
          max={last}
          step={1}
          value={Math.min(step, last)}
          label={(value) => words.moment(instantOf(value))}
          thumbLabel={t('availability.moment.slider')}
          thumbProps={{ 'aria-valuetext': words.moment(at ?? now) }}
          styles={{
            bar: { display: 'none' },
            trackContainer: { padding: 0 },
            track: { marginInline: 0 },
            thumb: { display: place === null ? 'none' : undefined, borderWidth: 2 },
          }}
          onChange={(value) => {
            setStep(value);
            onMove(instantOf(value));
          }}
          onChangeEnd={(value) => {
            onMove(null);
            onChoose(instantOf(value));
          }}
        />
      </td>
    </tr>
  );
}
