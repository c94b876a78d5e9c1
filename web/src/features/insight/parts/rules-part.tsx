import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { daysBack } from '@/components/decision/columns';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import { decidingRulesQuery } from '../api/deciding-rules';
import classes from './insight.module.css';
import { PartState, type PartProps } from './part-state';

/** Which rule had the last word how often. */
export function RulesPart({ period, isOfTeam }: PartProps) {
  const t = useT();
  const intl = useIntl();
  const id = useId();
  const rules = useQuery(decidingRulesQuery(period));
  const nameOf = (rule: string) => {
    const days = daysBack(rule);
    const name = `decision.rule.${days === null ? rule : 'fewest-cases'}`;
    return name in intl.messages ? t(name, { days: days ?? 0 }) : rule;
  };
  return (
    <section className={classes.part} aria-labelledby={id}>
      <Title order={2} id={id}>
        {t('insight.rules')}
      </Title>
      <Text c="dimmed" size="sm" mb="xs">
        {t('insight.rules.what')}
        {isOfTeam ? <> {t('insight.all-teams')}</> : null}
      </Text>
      <PartState query={rules} none={t('insight.rules.none')}>
        {(found) => (
          <NumberTable
            label={t('insight.rules')}
            head={[t('insight.rule'), t('insight.rules.count'), t('insight.rules.nobody')]}
          >
            <tbody>
              {found.map(({ rule, count, nobody }) => (
                <tr key={rule}>
                  <th scope="row">{nameOf(rule)}</th>
                  <td>{intl.formatNumber(count)}</td>
                  <td>{intl.formatNumber(nobody)}</td>
                </tr>
              ))}
            </tbody>
          </NumberTable>
        )}
      </PartState>
    </section>
  );
}
