import { UnstyledButton } from '@mantine/core';
import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import { utcMidnight } from '@/lib/time/calendar';
import type { FairPerson, RosterFairness } from '../api/fairness';
import type { Measure } from '../rules/fairness-search';
import classes from './fairness.module.css';

/** A figure somebody wants explained; `week` is null for all of them. */
export interface Asked {
  person: FairPerson;
  week: string | null;
}

interface Props {
  report: RosterFairness;
  measure: Measure;
  onAsk: (asked: Asked) => void;
}

/** One figure of everybody by week, each of which explains itself. */
export function FairnessTable({ report, measure, onAsk }: Props) {
  const t = useT();
  const intl = useIntl();
  const day = (week: string) =>
    intl.formatDate(utcMidnight(week), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <NumberTable
      label={t('roster-fairness.table')}
      head={[t('roster.person'), ...report.weeks.map(day), totalOf(measure, t)]}
    >
      <tbody>
        {report.people.map((person) => (
          <tr key={person.personId}>
            <th scope="row">
              <PersonName id={person.personId} name={person.displayName} size={22} />
            </th>
            {report.weeks.map((week, at) => (
              <td key={week}>
                <Figure
                  value={person.weeks[at]?.[measure] ?? 0}
                  label={(value) =>
                    t('roster-fairness.explain', {
                      ...{ value, name: person.displayName, week: day(week) },
                    })
                  }
                  onPress={() => onAsk({ person, week })}
                />
              </td>
            ))}
            <td>
              <Figure
                value={person.total[measure]}
                label={(value) =>
                  t('roster-fairness.explain.all', { value, name: person.displayName })
                }
                onPress={() => onAsk({ person, week: null })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}

function totalOf(measure: Measure, t: ReturnType<typeof useT>): string {
  return t(measure === 'credit' ? 'roster-fairness.at-the-end' : 'roster-fairness.in-all');
}

interface FigureProps {
  value: number;
  label: (value: string) => string;
  onPress: () => void;
}

function Figure({ value, label, onPress }: FigureProps) {
  const intl = useIntl();
  const shown = intl.formatNumber(value, { maximumFractionDigits: 1 });
  return (
    <UnstyledButton className={classes.figure ?? ''} aria-label={label(shown)} onClick={onPress}>
      {shown}
    </UnstyledButton>
  );
}
