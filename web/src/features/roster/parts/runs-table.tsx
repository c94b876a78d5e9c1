import { Button, Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { Run } from '../api/planning-types';
import { gapOf } from '../rules/seat-costs';
import { RunBadge } from './run-badge';

interface Props {
  runs: readonly Run[];
  runLink: (run: Run, words: string) => ReactNode;
  onCompare: (a: string, b: string) => void;
}

/** The newest runs; two of them can be chosen to be compared. */
export function RunsTable({ runs, runLink, onCompare }: Props) {
  const t = useT();
  const intl = useIntl();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [a, b] = chosen;
  const toggle = (id: string) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2),
    );
  const titleOf = ({ kind }: Run, week: string) =>
    t(kind === 'repair' ? 'roster-repair.of' : 'roster.run.of', { week });
  const number = (value: number | null) => (value === null ? DASH : intl.formatNumber(value));
  const head = ['week', 'state', 'cost', 'bound', 'gap', 'started', 'compare'] as const;
  return (
    <>
      <NumberTable label={t('roster.runs')} head={head.map((name) => t(`roster.run.${name}`))}>
        <tbody>
          {runs.map((run) => {
            const week = intl.formatDate(utcMidnight(run.week), {
              dateStyle: 'medium',
              timeZone: 'UTC',
            });
            const gap = gapOf(run);
            return (
              <tr key={run.id}>
                <th scope="row">{runLink(run, titleOf(run, week))}</th>
                <td>
                  <RunBadge run={run} />
                </td>
                <td>{number(run.cost)}</td>
                <td>{number(run.bound)}</td>
                <td>
                  {gap === null
                    ? DASH
                    : intl.formatNumber(gap, { style: 'percent', maximumFractionDigits: 1 })}
                </td>
                <td>
                  <RelativeTime at={run.createdAt} />
                </td>
                <td>
                  <Checkbox
                    display="inline-block"
                    aria-label={t('roster.run.choose', { week })}
                    checked={chosen.includes(run.id)}
                    disabled={run.cost === null}
                    onChange={() => toggle(run.id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </NumberTable>
      <Button
        mt="sm"
        variant="default"
        disabled={!a || !b}
        onClick={() => {
          if (a && b) onCompare(a, b);
        }}
      >
        {t('roster.run.compare-two')}
      </Button>
    </>
  );
}

const DASH = '–';
