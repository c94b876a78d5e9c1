import { Button, Menu } from '@mantine/core';
import { IconFileUpload, IconPlus, IconSitemap, IconTemplate } from '@tabler/icons-react';
import { DataTable } from '@/components/data-table/data-table';
import { FilterBar } from '@/components/data-table/filter-bar';
import { OneChoiceFilter } from '@/components/data-table/one-choice-filter';
import { PageTitle } from '@/components/page-title';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useList } from '@/lib/list/use-list';
import { STATUSES, workflowsQuery, type Workflow } from '../api/workflows';
import { DrawDialog } from '../parts/draw-dialog';
import { ExamplesDialog } from '../parts/examples-dialog';
import { NoWorkflows, type Start } from '../parts/no-workflows';
import { UploadDialog } from '../parts/upload-dialog';
import { useMayEdit } from '../parts/use-may-edit';
import { useWorkflowColumns } from '../parts/use-workflow-columns';
import type { WorkflowsSearch } from '../rules/workflow-search';

interface Props {
  search: WorkflowsSearch;
  onSearch: (change: Partial<WorkflowsSearch>) => void;
  /** Opens a workflow; one that was just begun, to be drawn or read. */
  onOpen: (workflowId: string, begun?: Start) => void;
}

const workflowId = (workflow: Workflow) => workflow.id;
const workflowTitle = (workflow: Workflow) => workflow.title;

export function WorkflowsScreen({ search, onSearch, onOpen }: Props) {
  const t = useT();
  const list = useList(workflowsQuery({ q: search.q, status: search.status }));
  const mayEdit = useMayEdit();
  const columns = useWorkflowColumns();
  const start = (how: Start | undefined) => onSearch({ start: how });
  const close = () => start(undefined);
  useKeys(
    'app.page.workflows',
    mayEdit ? [{ press: 'n', say: 'workflow.start.upload', run: () => start('upload') }] : [],
  );
  const shown = mayEdit ? search.start : undefined;
  const begun = (how: Start) => (id: string) => onOpen(id, how);

  return (
    <>
      <PageTitle
        title={t('app.page.workflows')}
        {...(list.state === 'ready' ? { count: list.total } : {})}
        actions={mayEdit ? <NewWorkflow onStart={start} /> : null}
      >
        {t('workflow.intro')}
      </PageTitle>
      <FilterBar q={search.q} onSearch={(q) => onSearch({ q })}>
        <OneChoiceFilter
          label={t('workflow.status')}
          choices={STATUSES.map((status) => ({
            value: status,
            label: t(`workflow.status.${status}`),
          }))}
          chosen={search.status}
          onChange={(status) => onSearch({ status })}
        />
      </FilterBar>
      <DataTable
        label={t('app.page.workflows')}
        columns={columns}
        list={list}
        rowId={workflowId}
        rowLabel={workflowTitle}
        onOpen={(workflow) => onOpen(workflow.id)}
        empty={
          <NoWorkflows
            isFiltered={search.q !== undefined || search.status !== undefined}
            mayEdit={mayEdit}
            onStart={start}
          />
        }
      />
      {shown === 'upload' ? <UploadDialog onCreated={begun('upload')} onClose={close} /> : null}
      {shown === 'example' ? <ExamplesDialog onCreated={begun('example')} onClose={close} /> : null}
      {shown === 'draw' ? <DrawDialog onCreated={begun('draw')} onClose={close} /> : null}
    </>
  );
}

function NewWorkflow({ onStart }: { onStart: (start: Start) => void }) {
  const t = useT();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} aria-hidden="true" />}>{t('workflow.new')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileUpload size={16} aria-hidden="true" />}
          onClick={() => onStart('upload')}
        >
          {t('workflow.start.upload')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTemplate size={16} aria-hidden="true" />}
          onClick={() => onStart('example')}
        >
          {t('workflow.start.example')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSitemap size={16} aria-hidden="true" />}
          onClick={() => onStart('draw')}
        >
          {t('workflow.start.draw')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
