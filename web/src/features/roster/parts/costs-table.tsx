import { Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import type { Cost } from '../api/week-types';
import { costsByRule } from '../rules/seat-costs';
import type { RosterWords } from './use-roster-words';

/** What a timetable costs, by reason. */
export function CostsTable({ costs, words }: { costs: readonly Cost[]; words: RosterWords }) {
  const t = useT();
  const intl = useIntl();
  if (costs.length === 0) return <Text c="dimmed">{t('roster.run.free')}</Text>;
  return (
    <NumberTable
      label={t('roster.run.costs')}
      head={[t('roster.run.reason'), t('roster.run.times'), t('roster.run.points')]}
    >
      <tbody>
        {costsByRule(costs).map(({ what, points }) => (
          <tr key={what}>
            <th scope="row">{words.rule(what)}</th>
            <td>{intl.formatNumber(costs.filter((cost) => cost.what === what).length)}</td>
            <td>{intl.formatNumber(points)}</td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}
