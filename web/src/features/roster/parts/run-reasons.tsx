import { List } from '@mantine/core';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { Section } from '@/components/section';
import { useT } from '@/lib/i18n/use-t';
import type { Demand, Remedy, RunDetail } from '../api/planning-types';
import { byRule, type RuleDemands } from '../rules/clash';
import { ApplyRemedy, type RemedyLinks } from './apply-remedy';
import { useRosterWords } from './use-roster-words';

interface Props extends RemedyLinks {
  run: RunDetail;
}

/** Which demands cannot all be kept, so that places stay empty or there is no timetable, and what would help. */
export function RunReasons({ run, onRun, linkTo }: Props) {
  const t = useT();
  const intl = useIntl();
  const words = useRosterWords(run);
  const { clash, remedies } = run.reasons;
  return (
    <>
      <Section
        title={t(`roster-repair.reasons.${run.best ? 'empty' : 'impossible'}`)}
        intro={t('roster-repair.reasons.what')}
      >
        <List spacing="xs">
          {byRule(clash).map((some) => (
            <List.Item key={some.rule}>
              {t('roster-repair.reasons.of', { rule: rule(some.rule), about: listed(some) })}
            </List.Item>
          ))}
        </List>
      </Section>
      {remedies.length > 0 ? (
        <Section isWide title={t('roster-repair.steps')} intro={t('roster-repair.remedies.what')}>
          <NumberTable
            label={t('roster-repair.steps')}
            head={[
              t('roster-repair.step.what'),
              t('roster-repair.step.cost'),
              t('roster-run.see-to'),
            ]}
          >
            <tbody>
              {remedies.map((remedy, at) => (
                <tr key={at}>
                  <th scope="row">{sentence(remedy)}</th>
                  <td>{intl.formatNumber(remedy.cost)}</td>
                  <td>
                    <ApplyRemedy
                      run={run}
                      choice={{ of: 'remedies', at }}
                      offer={remedy.offer}
                      elsewhere={elsewhere(remedy)}
                      onRun={onRun}
                      linkTo={linkTo}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </NumberTable>
        </Section>
      ) : null}
    </>
  );

  function rule(code: string): string {
    return code === 'complete' ? t('roster-repair.reasons.complete') : words.rule(code);
  }

  function listed({ demands, more }: RuleDemands): string {
    const rest = more > 0 ? [t('roster-repair.reasons.more', { count: more })] : [];
    return [...demands.map(about), ...rest].join('; ');
  }

  function about(demand: Demand): string {
    const { table, group } = demand;
    return [
      ...(table === null ? [] : [t('roster-repair.reasons.table', { number: table })]),
      ...(group === null ? [] : [t('roster-repair.reasons.group', { name: group })]),
      words.about(demand),
    ].join(', ');
  }

  /** A mark that cannot be set aside is leave, or a day on which the company is closed. */
  function elsewhere({ code, demand }: Remedy) {
    if (code === 'one-more-person') return 'people';
    return demand.rule === 'busy' ? 'leave' : null;
  }

  function sentence({ code, demand, offer }: Remedy): string {
    if (code === 'one-more-person') {
      return t('roster-repair.step.one-more-person', {
        when: demand.day ? words.when(demand.day, demand.turn) : '',
      });
    }
    if (offer?.kind === 'turns' || offer?.kind === 'turns-a-day') {
      return t(`roster-repair.step.one-more-${offer.kind === 'turns' ? 'turn' : 'a-day'}`, {
        name: words.name(offer.person),
      });
    }
    return t(`roster-repair.remedy.${code}`, { rule: rule(demand.rule), about: about(demand) });
  }
}
