import { Group, Tabs } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { PageTitle } from '@/components/page-title';
import { useUnsaved } from '@/components/form/use-unsaved';
import { useNotice } from '@/components/use-notice';
import { Refusal } from '@/lib/http/errors';
import { useT } from '@/lib/i18n/use-t';
import { useKeys } from '@/lib/keys/use-keys';
import { useSaveVersion } from '../api/save-version';
import { faultsQuery } from '../api/validate';
import { versionQuery, type WorkflowSource } from '../api/version';
import type { WorkflowVersion } from '../api/versions';
import type { Workflow } from '../api/workflows';
import type { Editing } from '../rules/editing';
import { numberOf, TABS, type WorkflowSearch, type WorkflowTab } from '../rules/workflow-search';
import { ConflictPart } from './conflict-part';
import { DifferencesTab } from './differences-tab';
import { SourceTab } from './source-tab';
import { useEditing } from './use-editing';
import { VersionActions } from './version-actions';
import { VersionBadge } from './version-badge';
import { VersionMenu } from './version-menu';
import { VersionsTab } from './versions-tab';

/** Further views of a document that is being written: a tab each. */
export interface DocumentPanels {
  drawing?: (editing: Editing) => ReactNode;
  dryRun?: (editing: Editing) => ReactNode;
}

export interface PageProps {
  search: WorkflowSearch;
  onSearch: (change: Partial<WorkflowSearch>) => void;
  /** The workflow was its draft alone, and is deleted. */
  onGone: () => void;
  panels?: DocumentPanels;
}

interface Props extends PageProps {
  workflow: Workflow;
  versions: readonly WorkflowVersion[];
  stored: WorkflowSource;
}

/** One version of a workflow: what it says, in every way there is to look at it. */
export function VersionPage({ workflow, versions, stored, search, onSearch, ...props }: Props) {
  const t = useT();
  const { mayEdit } = workflow;
  const editing = useEditing(stored, mayEdit);
  const { number } = editing.version;
  const saving = useSaving(editing);
  const panels = props.panels ?? {};
  const tab = shownTab(search.tab, panels);
  const unsaved = useUnsaved(
    { isDirty: () => editing.isDirty, reset: () => editing.change(stored.source) },
    isOfSameVersion,
  );
  useKeys('workflow.keys', [
    { press: 'mod+s', say: 'workflow.save', run: () => editing.mayEdit && saving.save() },
  ]);
  const show = (version: number) => onSearch({ version: `${version}`, with: undefined });
  const menu = (version: WorkflowVersion) => (
    <VersionMenu
      version={version}
      versions={versions}
      mayEdit={mayEdit}
      onDraft={show}
      onDeleted={(isOnly) => (isOnly ? props.onGone() : onSearch({ version: undefined }))}
      {...(version.number === number
        ? {}
        : { onCompare: () => onSearch({ tab: 'differences', with: `${version.number}` }) })}
    />
  );
  return (
    <>
      <PageTitle
        title={editing.parsed.document?.workflow.title || stored.version.title}
        actions={
          <VersionActions
            editing={editing}
            versions={versions}
            mayEdit={mayEdit}
            isSaving={saving.isSaving}
            onSave={saving.save}
            onCheck={saving.check}
            onDraft={show}
            menu={menu(editing.version)}
          />
        }
      >
        <Group gap={8} component="span">
          <span>{t('workflow.version', { number })}</span>
          <VersionBadge status={editing.version.status} />
          <code>{workflow.key}</code>
        </Group>
      </PageTitle>
      {saving.theirs ? (
        <ConflictPart
          theirs={saving.theirs}
          mine={editing.source}
          onKeepMine={() => saving.settle('mine')}
          onTakeTheirs={() => saving.settle('theirs')}
        />
      ) : null}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(value) => onSearch({ tab: TABS.find((one) => one === value) })}
      >
        <Tabs.List mb="md">
          {TABS.filter((one) => isThere(one, panels)).map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`workflow.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {panels.drawing ? <Tabs.Panel value="drawing">{panels.drawing(editing)}</Tabs.Panel> : null}
        <Tabs.Panel value="source">
          <SourceTab editing={editing} />
        </Tabs.Panel>
        {panels.dryRun ? <Tabs.Panel value="dry-run">{panels.dryRun(editing)}</Tabs.Panel> : null}
        <Tabs.Panel value="differences">
          <DifferencesTab
            editing={editing}
            versions={versions}
            other={comparedWith(numberOf(search.with), number, versions)}
            onOther={(other) => onSearch({ with: `${other}` })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <VersionsTab versions={versions} shown={number} onOpen={show} menu={menu} />
        </Tabs.Panel>
      </Tabs>
      {unsaved.question}
    </>
  );
}

function useSaving(editing: ReturnType<typeof useEditing>) {
  const t = useT();
  const queries = useQueryClient();
  const { done, failed } = useNotice();
  const { workflowId, number, version: seen } = editing.version;
  const store = useSaveVersion(workflowId, number);
  const [theirs, setTheirs] = useState<WorkflowSource | null>(null);
  const { source, format } = editing;
  const save = () => {
    if (!editing.isDirty || store.isPending) return;
    store.mutate(
      { source, format, seen },
      {
        onSuccess: (saved) => {
          editing.rebase(saved, saved.source);
          done(t('workflow.saved', { number, count: saved.faults.length }));
        },
        onError: (error) => {
          const isLate =
            error instanceof Refusal && ['changed-meanwhile', 'not-a-draft'].includes(error.code);
          if (isLate) void lookAgain();
          else failed(error);
        },
      },
    );
  };
  const lookAgain = async () => {
    try {
      const query = versionQuery(workflowId, number);
      setTheirs(await queries.fetchQuery({ ...query, staleTime: 0 }));
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const settle = (whose: 'mine' | 'theirs') => {
    if (theirs) editing.rebase(theirs, whose === 'mine' ? source : theirs.source);
    setTheirs(null);
  };
  const check = () => {
    queries
      .fetchQuery(faultsQuery(source, format, workflowId))
      .then((faults) => done(t('workflow.checked', { count: faults.length })), failed);
  };
  return { save, isSaving: store.isPending, theirs, settle, check };
}

function isThere(tab: WorkflowTab, panels: DocumentPanels): boolean {
  if (tab === 'drawing') return panels.drawing !== undefined;
  return tab !== 'dry-run' || panels.dryRun !== undefined;
}

function shownTab(wanted: WorkflowTab | undefined, panels: DocumentPanels): WorkflowTab {
  if (wanted && isThere(wanted, panels)) return wanted;
  return panels.drawing ? 'drawing' : 'source';
}

/** The one chosen, else the active one, else the one before. */
function comparedWith(
  chosen: number | null,
  shown: number,
  versions: readonly WorkflowVersion[],
): number | null {
  const others = versions.filter(({ number }) => number !== shown);
  const found =
    others.find(({ number }) => number === chosen) ??
    others.find(({ status }) => status === 'active') ??
    others.find(({ number }) => number < shown) ??
    others[0];
  return found?.number ?? null;
}

/** Steps between the tabs of a version keep what is written in it. */
function isOfSameVersion(
  from: { pathname: string; search: object },
  to: { pathname: string; search: object },
): boolean {
  const versionOf = ({ search }: { search: WorkflowSearch }) => search.version;
  return from.pathname === to.pathname && versionOf(from) === versionOf(to);
}
