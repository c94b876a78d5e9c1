import { Button, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@/components/callout';
import { ErrorState } from '@/components/error-state';
import { useErrorText } from '@/components/use-error-text';
import { useIdempotencyKey } from '@/lib/http/use-idempotency-key';
import { useT } from '@/lib/i18n/use-t';
import { useCreateWorkflow } from '../api/create-workflow';
import { examplesQuery, type WorkflowExample } from '../api/examples';
import classes from './examples-dialog.module.css';

interface Props {
  onCreated: (workflowId: string) => void;
  onClose: () => void;
}

/** Workflows that ship with Evenhand, each a draft at one press. */
export function ExamplesDialog({ onCreated, onClose }: Props) {
  const t = useT();
  const text = useErrorText();
  const { key, renew } = useIdempotencyKey();
  const query = useQuery(examplesQuery);
  const create = useCreateWorkflow(key);
  const use = ({ source }: WorkflowExample) =>
    create.mutate(
      { source, format: 'yaml' },
      { onSuccess: (workflow) => onCreated(workflow.id), onError: renew },
    );
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('workflow.start.example')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('workflow.example.what')}
        </Text>
        {create.error ? (
          <Callout tone="bad" role="alert">
            {text(create.error)}
          </Callout>
        ) : null}
        {query.isPending ? <Skeleton height={240} /> : null}
        {query.error ? (
          <ErrorState error={query.error} onRetry={() => void query.refetch()} />
        ) : null}
        <ul className={classes.list}>
          {query.data?.map((example) => (
            <li key={example.key} className={classes.example}>
              <div>
                <Text fw={500}>{example.title}</Text>
                <Text size="sm" c="dimmed">
                  {example.description}
                </Text>
              </div>
              <Button
                variant="default"
                size="compact-md"
                loading={create.isPending && create.variables.source === example.source}
                aria-label={t('workflow.example.use-named', { name: example.title })}
                onClick={() => use(example)}
              >
                {t('workflow.example.use')}
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Modal>
  );
}
