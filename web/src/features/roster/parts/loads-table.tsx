import { List } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Callout } from '@/components/callout';
import { NumberTable } from '@/components/number-table';
import { PersonName } from '@/components/people/person-name';
import { useT } from '@/lib/i18n/use-t';
import type { Loads, PersonLoad } from '../api/planning-types';

const STEPS = [
  'ideal',
  'credit',
  'prorated',
  'rounded',
  'capacity',
  'bound',
  'limited',
  'completed',
  'final',
  'overload',
  'creditAfter',
] as const satisfies readonly (keyof PersonLoad)[];

/** How many turns everybody takes and each step that led there, with a word on whom it cuts. */
export function LoadsTable({ loads }: { loads: Loads }) {
  const t = useT();
  const intl = useIntl();
  const cut = loads.people.filter(({ capacity, rounded }) => capacity < rounded);
  const heads = STEPS.map((step) => t(`roster.load.${step}`));
  return (
    <>
      {cut.length + loads.nobody + loads.droppedLines > 0 ? (
        <Callout tone="warn">
          <List size="sm" spacing={2}>
            {loads.droppedLines > 0 ? (
              <List.Item>{t('roster.load.dropped', { count: loads.droppedLines })}</List.Item>
            ) : null}
            {loads.nobody > 0 ? (
              <List.Item>{t('roster.load.nobody', { count: loads.nobody })}</List.Item>
            ) : null}
            {cut.map(({ personId, displayName, rounded, capacity }) => (
              <List.Item key={personId}>
                {t('roster.load.cut', { name: displayName, rounded, capacity })}
              </List.Item>
            ))}
          </List>
        </Callout>
      ) : null}
      <NumberTable label={t('roster.load')} head={[t('roster.person'), ...heads]}>
        <tbody>
          {loads.people.map((person) => (
            <tr key={person.personId}>
              <th scope="row">
                <PersonName id={person.personId} name={person.displayName} />
              </th>
              {STEPS.map((step) => (
                <td key={step}>{intl.formatNumber(person[step])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('roster.load.target', { count: loads.target })}</th>
            {STEPS.map((step) => (
              <td key={step}>{step === 'final' ? intl.formatNumber(sumOf(loads.people)) : null}</td>
            ))}
          </tr>
        </tfoot>
      </NumberTable>
    </>
  );
}

function sumOf(people: readonly PersonLoad[]): number {
  return people.reduce((sum, person) => sum + person.final, 0);
}
