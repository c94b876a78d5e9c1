import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** What the table is of, for those who do not see where it stands. */
  label: string;
  head: readonly string[];
  /** How wide it is at least; a narrower screen scrolls. */
  minWidth?: number;
  /** Rows; the first cell of each names it. */
  rows: readonly { key: string | number; cells: readonly ReactNode[] }[];
}

/** A small table of words, scrolled sideways where it is wider than the screen. */
export function WordsTable({ label, head, minWidth = 0, rows }: Props) {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      type="native"
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      <Table aria-label={label} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {head.map((name) => (
              <Table.Th key={name} scope="col" fz="xs" c="dimmed">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw="normal">
                {first}
              </Table.Th>
              {rest.map((cell, at) => (
                <Table.Td key={at} style={{ overflowWrap: 'break-word' }}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
