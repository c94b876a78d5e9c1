import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormDialog } from '@/components/form/form-dialog';
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

export function TeamDialog({ team: newest, onClose }: Props) {
  const t = useT();
  // As it was when the form was opened: what others change meanwhile is not overwritten unseen.
  const [team] = useState(newest);
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
    <FormDialog
      onClose={onClose}
      title={team ? t('teams.edit-named', { name: team.name }) : t('teams.new')}
      form={form}
      submit={t(team ? 'ui.save' : 'teams.create')}
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
      <TextInput label={t('teams.name')} data-autofocus required {...form.getInputProps('name')} />
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
    </FormDialog>
  );
}
