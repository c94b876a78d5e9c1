import { Modal, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { FormPanel } from '@/components/form/form-panel';
import { all, atMost, email, required } from '@/components/form/validate';
import { useNotice } from '@/components/use-notice';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useSaveTeam } from '../api/save-team';
import type { Team } from '../api/teams';
import { isWebhook, toFacts, toFields } from '../rules/team-fields';

interface Props {
  /** Null: a new team. */
  team: Team | null;
  onClose: () => void;
}

export function TeamDialog({ team, onClose }: Props) {
  const t = useT();
  const queries = useQueryClient();
  const { key } = useIdempotencyKey();
  const save = useSaveTeam(team, key);
  const { done } = useNotice();
  const webhook = (address: string) => (isWebhook(address) ? null : t('teams.webhook.wrong'));
  const form = useForm({
    initialValues: toFields(team),
    validate: {
      name: all(required(t), atMost(t, 200)),
      mailbox: email(t),
      teamsWebhook: webhook,
      chatWebhook: webhook,
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={team ? t('teams.edit-named', { name: team.name }) : t('teams.new')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <FormPanel
        form={form}
        submit={t(team ? 'ui.save' : 'teams.create')}
        onCancel={onClose}
        onReload={() => {
          void queries.invalidateQueries({ queryKey: ['teams'] });
          onClose();
        }}
        onSubmit={async (fields) => {
          await save.mutateAsync(toFacts(fields));
          done(t(team ? 'teams.saved' : 'teams.created', { name: fields.name }));
          onClose();
        }}
      >
        <TextInput
          label={t('teams.name')}
          data-autofocus
          required
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('teams.mailbox')}
          description={t('teams.mailbox.why')}
          type="email"
          {...form.getInputProps('mailbox')}
        />
        <TextInput
          label={t('teams.teams-webhook')}
          type="url"
          {...form.getInputProps('teamsWebhook')}
        />
        <TextInput
          label={t('teams.chat-webhook')}
          type="url"
          {...form.getInputProps('chatWebhook')}
        />
      </FormPanel>
    </Modal>
  );
}
