import { Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useT } from '@/lib/i18n/use-t';
import type { Cost, Grid } from '../api/week-types';
import { differences } from '../rules/differences';
import { costsByRule } from '../rules/seat-costs';
import { useRosterWords, type RosterWords } from './use-roster-words';

interface Props {
  first: Grid;
  second: Grid;
  firstName: ReactNode;
  secondName: ReactNode;
}

/** Two timetables side by side: points by reason, then each turn in which they differ. */
export function Comparison({ first, second, firstName, secondName }: Props) {
  const t = useT();
  const words = useRosterWords({ hours: first.hours, people: [...second.people, ...first.people] });
  const found = differences(first, second);
  const names = (ids: readonly string[]) => ids.map(words.name).join(', ');
  return (
    <>
      <Title order={2}>{t('roster.run.costs')}</Title>
      <PairTable
        label={t('roster.run.costs')}
        head={[t('roster.run.reason'), firstName, secondName]}
      >
        <CostRows first={first} second={second} words={words} />
      </PairTable>
      <Title order={2} mt="lg">
        {t('roster.compare.differences', { count: found.length })}
      </Title>
      {found.length === 0 ? (
        <Text c="dimmed">{t('roster.compare.same')}</Text>
      ) : (
        <PairTable
          label={t('roster.compare')}
          head={[t('roster.compare.turn'), firstName, secondName]}
        >
          {found.map((one) => (
            <Table.Tr key={`${one.day} ${one.turn}`}>
              <Table.Th scope="row">{words.when(one.day, one.turn)}</Table.Th>
              <Table.Td>{names(one.first)}</Table.Td>
              <Table.Td>{names(one.second)}</Table.Td>
            </Table.Tr>
          ))}
        </PairTable>
      )}
    </>
  );
}

function CostRows({ first, second, words }: { first: Grid; second: Grid; words: RosterWords }) {
  const t = useT();
  const intl = useIntl();
  const number = (value: number) => intl.formatNumber(value);
  return (
    <>
      {costsByRule([...first.costs, ...second.costs]).map(({ what }) => (
        <Table.Tr key={what}>
          <Table.Th scope="row">{words.rule(what)}</Table.Th>
          <Table.Td className="num">{number(pointsOf(first.costs, what))}</Table.Td>
          <Table.Td className="num">{number(pointsOf(second.costs, what))}</Table.Td>
        </Table.Tr>
      ))}
      <Table.Tr fw={600}>
        <Table.Th scope="row">{t('roster.compare.sum')}</Table.Th>
        <Table.Td className="num">{number(first.cost ?? 0)}</Table.Td>
        <Table.Td className="num">{number(second.cost ?? 0)}</Table.Td>
      </Table.Tr>
    </>
  );
}

function pointsOf(costs: readonly Cost[], what: string): number {
  return costs.filter((cost) => cost.what === what).reduce((sum, { points }) => sum + points, 0);
}

interface PairProps {
  label: string;
  head: readonly ReactNode[];
  children: ReactNode;
}

function PairTable({ label, head, children }: PairProps) {
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name, at) => (
              <Table.Th key={at} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
