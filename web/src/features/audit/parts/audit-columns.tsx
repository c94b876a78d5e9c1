import { useMemo } from 'react';
import type { Column } from '@/components/data-table/types';
import { RelativeTime } from '@/components/relative-time';
import { useT } from '@/lib/i18n/use-t';
import type { AuditEntry } from '../api/audit';
import { ActorName } from './actor';
import type { AuditWords } from './use-audit-words';

export function useAuditColumns(words: AuditWords): Column<AuditEntry>[] {
  const t = useT();
  return useMemo(
    () => [
      {
        id: 'at',
        label: t('audit.when'),
        width: 'min(132px, 27vw)',
        cell: ({ at }) => <RelativeTime at={at} />,
      },
      {
        id: 'actor',
        label: t('audit.actor'),
        from: 'sm',
        width: '18%',
        cell: ({ actor }) => <ActorName actor={actor} />,
      },
      {
        id: 'subject',
        label: t('audit.subject'),
        from: 'sm',
        width: '18%',
        cell: ({ subject }) => words.subject(subject),
      },
      { id: 'name', label: t('audit.name'), cell: (entry) => <b>{words.name(entry)}</b> },
      {
        id: 'action',
        label: t('audit.action'),
        width: 'min(190px, 34vw)',
        cell: ({ action }) => words.action(action),
      },
    ],
    [t, words],
  );
}
