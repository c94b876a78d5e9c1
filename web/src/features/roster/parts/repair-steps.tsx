import { useIntl } from 'react-intl';
import { NumberTable } from '@/components/number-table';
import { useT } from '@/lib/i18n/use-t';
import type { RepairStep, RunDetail } from '../api/planning-types';
import { ApplyRemedy, type RemedyLinks } from './apply-remedy';
import type { RosterWords } from './use-roster-words';

interface Props extends RemedyLinks {
  run: RunDetail;
  words: RosterWords;
}

/** What would help where a repair leaves places empty, each alone, and what the week is like then. */
export function RepairSteps({ run, words, onRun, linkTo }: Props) {
  const t = useT();
  const intl = useIntl();
  const head = ['what', 'empty', 'moved', 'cost'] as const;
  return (
    <NumberTable
      label={t('roster-repair.steps')}
      head={[...head.map((name) => t(`roster-repair.step.${name}`)), t('roster-run.see-to')]}
    >
      <tbody>
        {run.steps.map((step, at) => (
          <tr key={at}>
            <th scope="row">{sentence(step)}</th>
            <td>{intl.formatNumber(step.empty)}</td>
            <td>{intl.formatNumber(step.moved)}</td>
            <td>{intl.formatNumber(step.cost)}</td>
            <td>
              <ApplyRemedy
                run={run}
                choice={{ of: 'steps', at }}
                offer={step.offer}
                elsewhere={step.code === 'one-more-person' ? 'people' : null}
                onRun={onRun}
                linkTo={linkTo}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );

  function sentence({ code, person, day, turn }: RepairStep): string {
    return t(`roster-repair.step.${code}`, {
      name: words.name(person),
      when: day ? words.when(day, turn) : '',
    });
  }
}
