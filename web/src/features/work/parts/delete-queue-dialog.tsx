import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { PersonName } from '@/components/people/person-name';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT, type T } from '@/lib/i18n/use-t';
import { deleteQueueRefusal, useDeleteQueue, type DeleteQueueRefusal } from '../api/delete-queue';
import type { Queue } from '../api/queues';

interface Props {
  queue: Queue;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeleteQueueDialog({ queue, onDeleted, onClose }: Props) {
  const t = useT();
  const remove = useDeleteQueue();
  const { done } = useNotice();
  const { name } = queue;
  return (
    <ConfirmDialog
      opened
      title={t('queues.delete-named', { name })}
      confirm={t('queues.delete-named', { name })}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(queue.id);
        done(t('queues.deleted', { name }));
        onDeleted();
      }}
      refused={(error) => {
        const known = refusalAs(deleteQueueRefusal, error);
        return known && explain(known, t);
      }}
    >
      {t('queues.delete.what')}
    </ConfirmDialog>
  );
}

/** Every reason has its words; a new one does not compile until it has. */
function explain(refusal: DeleteQueueRefusal, t: T): ReactNode {
  switch (refusal.code) {
    case 'queue-has-supporters':
      return (
        <Callout
          tone="warn"
          role="alert"
          title={t('queues.has-supporters', { count: refusal.supporters.length })}
        >
          <List listStyleType="none" spacing={6} mb="sm" mah={240} style={{ overflowY: 'auto' }}>
            {refusal.supporters.map(({ id, displayName }) => (
              <List.Item key={id}>
                <PersonName id={id} name={displayName} />
              </List.Item>
            ))}
          </List>
          {t('queues.has-supporters.what')}
        </Callout>
      );
    case 'queue-has-work':
      return (
        <Callout
          tone="warn"
          role="alert"
          title={t('queues.has-work', { waiting: refusal.waiting, held: refusal.held })}
        >
          {t('queues.has-work.what')}
        </Callout>
      );
  }
}
