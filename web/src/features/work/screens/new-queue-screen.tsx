import { PageTitle } from '@/components/page-title';
import { useNotice } from '@/components/use-notice';
import { useT } from '@/lib/i18n/use-t';
import { QueueForm } from '../parts/queue-form';

interface Props {
  onCreated: (queueId: string) => void;
  onCancel: () => void;
}

export function NewQueueScreen({ onCreated, onCancel }: Props) {
  const t = useT();
  const { done } = useNotice();
  return (
    <>
      <PageTitle title={t('app.page.queues.new')}>{t('queues.new.intro')}</PageTitle>
      <QueueForm
        queue={null}
        onCancel={onCancel}
        onSaved={(queue) => {
          done(t('queues.created', { name: queue.name }));
          onCreated(queue.id);
        }}
      />
    </>
  );
}
