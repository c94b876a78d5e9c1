import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Callout } from '@/components/callout';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { useT } from '@/lib/i18n/use-t';
import type { Editing } from '../rules/editing';
import { redraw } from '../rules/redraw';
import type { DocumentPanels } from './version-page';

const Canvas = lazy(() =>
  import('../canvas/workflow-canvas').then((it) => ({ default: it.WorkflowCanvas })),
);
const DryRun = lazy(() => import('../dry-run/dry-run').then((it) => ({ default: it.DryRun })));

/** What there is to see of a document besides its text; what draws it is large, and comes when it is needed. */
export const DOCUMENT_PANELS: DocumentPanels = {
  drawing: (editing) => <Drawing editing={editing} />,
  dryRun: (editing) => <Played editing={editing} />,
};

function Drawing({ editing }: { editing: Editing }) {
  const document = drawable(editing);
  if (!document) return <Unreadable />;
  return (
    <Suspense fallback={<Skeleton height={480} />}>
      <Canvas
        document={document}
        faults={editing.faults}
        readOnly={!editing.mayEdit}
        onChange={(after) => editing.change(redraw(editing.source, document, after))}
      />
    </Suspense>
  );
}

function Played({ editing }: { editing: Editing }) {
  const document = drawable(editing);
  if (!document) return <Unreadable />;
  return (
    <Suspense fallback={<Skeleton height={320} />}>
      <DryRun document={document} />
    </Suspense>
  );
}

function Unreadable() {
  const t = useT();
  return <Callout tone="quiet">{t('workflow.unreadable')}</Callout>;
}

/** The document, when its text can be read; what is wrong in it otherwise, the server says. */
function drawable({ parsed }: Editing): WorkflowDocument | null {
  return parsed.document as WorkflowDocument | null;
}
