import { Anchor, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { WorkflowVersion } from '../api/versions';
import { VersionBadge } from './version-badge';
import classes from './versions-tab.module.css';

interface Props {
  versions: readonly WorkflowVersion[];
  /** The number looked at. */
  shown: number;
  onOpen: (number: number) => void;
  /** What can be done with one. */
  menu: (version: WorkflowVersion) => ReactNode;
}

const HEADS = ['number', 'status', 'title', 'changed', 'activated', 'actions'] as const;

/** All versions of a workflow, the newest first. */
export function VersionsTab({ versions, shown, onOpen, menu }: Props) {
  const t = useT();
  return (
    <div className={classes.frame} role="group" aria-label={t('workflow.versions')} tabIndex={0}>
      <Table aria-label={t('workflow.versions')} miw={680} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {HEADS.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`workflow.versions.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <Table.Tr key={version.id} aria-current={version.number === shown ? 'true' : undefined}>
              <Table.Th scope="row" className="num">
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  aria-label={t('workflow.version.open', { number: version.number })}
                  onClick={() => onOpen(version.number)}
                >
                  {version.number}
                </Anchor>
              </Table.Th>
              <Table.Td>
                <VersionBadge status={version.status} />
              </Table.Td>
              <Table.Td>{version.title}</Table.Td>
              <Table.Td>
                <Stamped stamp={version.changed} />
              </Table.Td>
              <Table.Td>
                {version.activated ? <Stamped stamp={version.activated} /> : null}
              </Table.Td>
              <Table.Td>{menu(version)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Stamped({ stamp }: { stamp: WorkflowVersion['changed'] }) {
  return (
    <>
      {stamp.byName} <RelativeTime at={stamp.at} />
    </>
  );
}
