import { Table, Text } from '@mantine/core';
import { StatusBadge, type Tone } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { DocumentDifference } from '../api/differences';
import classes from './difference-table.module.css';

const TONES: Record<DocumentDifference['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'info',
};
const LONGEST = 300;

/** Where two documents are not the same, by what they mean. */
export function DifferenceTable({ differences }: { differences: readonly DocumentDifference[] }) {
  const t = useT();
  return (
    <div className={classes.frame} role="group" aria-label={t('workflow.differences')} tabIndex={0}>
      <Table aria-label={t('workflow.differences')} miw={640} verticalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('workflow.difference.place')}</Table.Th>
            <Table.Th scope="col">{t('workflow.difference.kind')}</Table.Th>
            <Table.Th scope="col">{t('workflow.difference.before')}</Table.Th>
            <Table.Th scope="col">{t('workflow.difference.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map(({ path, kind, before, after }) => (
            <Table.Tr key={path}>
              <Table.Th scope="row" fw={400}>
                <code className={classes.path}>{path}</code>
              </Table.Th>
              <Table.Td>
                <StatusBadge tone={TONES[kind]}>{t(`workflow.difference.${kind}`)}</StatusBadge>
              </Table.Td>
              <Table.Td>{kind === 'added' ? null : <Written value={before} />}</Table.Td>
              <Table.Td>{kind === 'removed' ? null : <Written value={after} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Written({ value }: { value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return (
    <Text size="sm" component="code" className={classes.value ?? ''}>
      {shown}
    </Text>
  );
}
