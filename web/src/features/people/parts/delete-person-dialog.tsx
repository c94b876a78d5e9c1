import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { Callout } from '@/components/callout';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { useNotice } from '@/components/use-notice';
import { refusalAs } from '@/lib/http/errors';
import { useT, type T } from '@/lib/i18n/use-t';
import {
  deletePersonRefusal,
  useDeletePerson,
  type DeletePersonRefusal,
} from '../api/delete-person';
import type { Person } from '../api/people';

interface Props {
  person: Person;
  onDeleted: () => void;
  onClose: () => void;
}

export function DeletePersonDialog({ person, onDeleted, onClose }: Props) {
  const t = useT();
  const remove = useDeletePerson();
  const { done } = useNotice();
  const name = person.displayName;
  return (
    <ConfirmDialog
      opened
      title={t('people.delete-named', { name })}
      confirm={t('people.delete-named', { name })}
      onClose={onClose}
      onConfirm={async () => {
        await remove.mutateAsync(person.id);
        done(t('people.deleted', { name }));
        onDeleted();
      }}
      refused={(error) => {
        const known = refusalAs(deletePersonRefusal, error);
        return known && explain(known, name, t);
      }}
    >
      {t('people.delete.what')}
    </ConfirmDialog>
  );
}

/** Every reason has its words; a new one does not compile until it has. */
function explain(refusal: DeletePersonRefusal, name: string, t: T): ReactNode {
  switch (refusal.code) {
    case 'person-holds-work':
      return (
        <Callout tone="warn" role="alert" title={t('people.holds-work', { name })}>
          <List mb="sm" spacing={4}>
            {refusal.reasons.map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
          {t('people.holds-work.what')}
        </Callout>
      );
  }
}
