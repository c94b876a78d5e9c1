import { ActionIcon, Anchor, Button, Group, Popover, Skeleton, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueuePicker } from '@/components/pickers/queue-picker';
import { StatusBadge } from '@/components/status-badge';
import { useErrorText } from '@/components/use-error-text';
import { useT } from '@/lib/i18n/use-t';
import { supportsQuery, type Support } from '../api/supports';
import { QuotaField } from './quota-field';
import classes from './supports-list.module.css';
import { useLinkDeeds } from './use-link-deeds';

interface Props {
  person: { id: string; name: string };
  /** Whether the reader may change what the person supports. */
  mayEdit: boolean;
}

/** The queues a person supports, and on which terms. */
export function SupportsList({ person, mayEdit }: Props) {
  const t = useT();
  const text = useErrorText();
  const supports = useQuery(supportsQuery(person.id));
  const deeds = useLinkDeeds();
  if (supports.isPending) return <Skeleton height={60} />;
  if (supports.isError) return <Text size="sm">{text(supports.error)}</Text>;
  return (
    <>
      {supports.data.length === 0 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('queues.supports.none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {supports.data.map((one) => (
            <li key={one.queueId} className={classes.line}>
              <Anchor component={Link} to={`/queues/${one.queueId}`} className={classes.name ?? ''}>
                {one.queueName}
              </Anchor>
              <Terms person={person} support={one} deeds={deeds} />
            </li>
          ))}
        </ul>
      )}
      {mayEdit ? (
        <AddSupport
          onAdd={(queueId) => deeds.set({ queueId, personId: person.id, active: true, quota: 1 })}
        />
      ) : null}
    </>
  );
}

function Terms({
  person,
  support,
  deeds,
}: {
  person: Props['person'];
  support: Support;
  deeds: ReturnType<typeof useLinkDeeds>;
}) {
  const t = useT();
  const { queueId, queueName, active, quota, mayEdit } = support;
  const link = { queueId, personId: person.id, active, quota };
  if (!mayEdit) {
    return (
      <>
        <Text size="sm" c="dimmed">
          {t('queues.supports.quota', { quota })}
        </Text>
        <StatusBadge tone={active ? 'good' : 'quiet'}>
          {t(active ? 'queues.supporter.on' : 'queues.supporter.off')}
        </StatusBadge>
      </>
    );
  }
  return (
    <Group gap="sm" wrap="nowrap">
      <Text size="sm" c="dimmed" aria-hidden="true">
        {t('queues.quota')}
      </Text>
      <QuotaField
        label={t('queues.quota-of', { name: queueName })}
        value={quota}
        onChange={(changed) => deeds.set({ ...link, quota: changed })}
      />
      <Switch
        size="sm"
        aria-label={t('queues.supporter.active-of', { name: queueName })}
        checked={active}
        onChange={(event) => deeds.set({ ...link, active: event.currentTarget.checked })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('queues.supports.remove', { queue: queueName })}
        onClick={() => deeds.remove(link, { person: person.name, queue: queueName })}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}

function AddSupport({ onAdd }: { onAdd: (queueId: string) => void }) {
  const t = useT();
  const [isOpen, picker] = useDisclosure(false);
  return (
    <Popover opened={isOpen} onChange={picker.set} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={picker.toggle}
        >
          {t('queues.supports.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" role="dialog" aria-label={t('queues.supports.add')}>
        <QueuePicker
          w={240}
          aria-label={t('queues.queue')}
          placeholder={t('queues.queue')}
          value={null}
          data-autofocus
          comboboxProps={{ withinPortal: false }}
          onChange={(id) => {
            picker.close();
            if (id) onAdd(id);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
