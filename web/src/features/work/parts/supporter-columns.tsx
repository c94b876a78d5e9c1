import { ActionIcon, Switch } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { Column } from '@/components/data-table/types';
import { PersonName } from '@/components/people/person-name';
import { StatusBadge } from '@/components/status-badge';
import { useT } from '@/lib/i18n/use-t';
import type { Supporter } from '../api/supporters';
import { QuotaField } from './quota-field';

interface Deeds {
  onSet: (supporter: Supporter, change: { active?: boolean; quota?: number }) => void;
  onRemove: (supporter: Supporter) => void;
}

export function useSupporterColumns({ onSet, onRemove }: Deeds): Column<Supporter>[] {
  const t = useT();
  const intl = useIntl();
  return [
    {
      id: 'person',
      label: t('queues.supporter'),
      cell: (one) => <PersonName id={one.personId} name={one.displayName} />,
    },
    {
      id: 'active',
      label: t('queues.supporter.active'),
      width: 'min(110px, 20vw)',
      cell: (one) =>
        one.mayEdit ? (
          <Switch
            size="sm"
            aria-label={t('queues.supporter.active-of', { name: one.displayName })}
            checked={one.active}
            onChange={(event) => onSet(one, { active: event.currentTarget.checked })}
          />
        ) : (
          <StatusBadge tone={one.active ? 'good' : 'quiet'}>
            {t(one.active ? 'queues.supporter.on' : 'queues.supporter.off')}
          </StatusBadge>
        ),
    },
    {
      id: 'quota',
      label: t('queues.quota'),
      width: 'min(110px, 20vw)',
      cell: (one) =>
        one.mayEdit ? (
          <QuotaField
            label={t('queues.quota-of', { name: one.displayName })}
            value={one.quota}
            onChange={(quota) => onSet(one, { quota })}
          />
        ) : (
          intl.formatNumber(one.quota)
        ),
    },
    {
      id: 'held',
      label: t('queues.held'),
      align: 'right',
      width: 80,
      from: 'sm',
      cell: (one) => intl.formatNumber(one.held),
    },
    {
      id: 'remove',
      label: t('queues.supporter.remove.short'),
      isLabelHidden: true,
      width: 48,
      cell: (one) =>
        one.mayEdit ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('queues.supporter.remove', { name: one.displayName })}
            onClick={() => onRemove(one)}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        ) : null,
    },
  ];
}
