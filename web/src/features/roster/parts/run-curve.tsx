import { Skeleton, Text } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import type { RunPoint } from '../api/planning-types';
import { curveOf } from '../rules/curve';

const RunChart = lazy(() => import('./run-chart'));
const ROWS = 30;
const DASH = '–';

/** The course of a run, drawn and in numbers. */
export function RunCurve({ points }: { points: readonly RunPoint[] }) {
  const t = useT();
  const intl = useIntl();
  const curve = useMemo(() => curveOf(points), [points]);
  const rows = useMemo(() => curveOf(points, ROWS), [points]);
  const number = (value: number | null) => (value === null ? DASH : intl.formatNumber(value));
  if (points.length === 0) return <Text c="dimmed">{t('roster.run.no-points')}</Text>;
  return (
    <>
      <Suspense fallback={<Skeleton height={260} />}>
        <RunChart curve={curve} />
      </Suspense>
      <details>
        <summary>{t('roster.run.numbers')}</summary>
        <NumberTable
          label={t('roster.run.curve')}
          head={[t('roster.run.seconds'), t('roster.run.cost'), t('roster.run.bound')]}
        >
          <tbody>
            {rows.map(({ seconds, cost, bound }, at) => (
              <tr key={at}>
                <th scope="row">{intl.formatNumber(seconds)}</th>
                <td>{number(cost)}</td>
                <td>{number(bound)}</td>
              </tr>
            ))}
          </tbody>
        </NumberTable>
      </details>
    </>
  );
}
