import { List, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import type { SettingsPreview } from '../api/settings-preview';
import type { BreachView } from '../api/week-views';
import { breachOf } from '../rules/from-views';
import { useRosterWords, type RosterWords } from './use-roster-words';

/** Points by reason now and then, and which rules would be broken or kept again. */
export function PreviewResult({ preview }: { preview: SettingsPreview }) {
  const t = useT();
  const intl = useIntl();
  const words = useRosterWords({ hours: [], people: preview.people });
  const { costs, before, after, newBreaches, goneBreaches } = preview;
  const isSame =
    costs.every((cost) => cost.before === cost.after) &&
    newBreaches.length + goneBreaches.length === 0;
  return (
    <div role="status">
      {isSame ? <Text c="dimmed">{t('roster-preview.same')}</Text> : null}
      <NumberTable
        label={t('roster-preview.table')}
        head={[t('roster-preview.reason'), t('roster-preview.before'), t('roster-preview.after')]}
      >
        <tbody>
          {costs.map((cost) => (
            <tr key={cost.what}>
              <th scope="row">{words.rule(cost.what)}</th>
              <td>{intl.formatNumber(cost.before)}</td>
              <td>{intl.formatNumber(cost.after)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('roster-preview.all')}</th>
            <td>{intl.formatNumber(before)}</td>
            <td>{intl.formatNumber(after)}</td>
          </tr>
        </tfoot>
      </NumberTable>
      <Breaches title={t('roster-preview.new')} tone="warn" {...{ words }} breaches={newBreaches} />
      <Breaches
        title={t('roster-preview.gone')}
        tone="good"
        {...{ words }}
        breaches={goneBreaches}
      />
    </div>
  );
}

interface BreachesProps {
  title: string;
  tone: 'warn' | 'good';
  breaches: readonly BreachView[];
  words: RosterWords;
}

function Breaches({ title, tone, breaches, words }: BreachesProps) {
  const t = useT();
  if (breaches.length === 0) return null;
  return (
    <Callout tone={tone} title={title}>
      <List size="sm" spacing={2}>
        {breaches.map((breach, at) => (
          <List.Item key={at} title={breach.text}>
            {t('roster.breach', {
              rule: words.rule(breach.rule),
              about: words.about({ ...breachOf(breach), turn: null }),
            })}
          </List.Item>
        ))}
      </List>
    </Callout>
  );
}
