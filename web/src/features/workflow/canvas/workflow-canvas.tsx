import { useRef, useState, type KeyboardEvent } from 'react';
import type { TaskType, WorkflowDocument } from '@/components/workflow-drawing/document';
import type { DocumentFault, Thing } from '@/components/workflow-drawing/faults';
import { useUndoNotice } from '@/components/undo-notice';
import { useKeys } from '@/lib/keys/use-keys';
import { useT } from '@/lib/i18n/use-t';
import { CanvasFlow } from './canvas-flow';
import { CanvasPanel } from './canvas-panel';
import { CanvasTools } from './canvas-tools';
import { EditContext, type Editing } from './edit-context';
import { addTask, removeTask } from './rules/tasks';
import { removeTransition } from './rules/transitions';
import { ticketsOf } from './rules/workflow-fields';
import { useHistory } from './use-history';
import { usePlaces } from './use-places';
import classes from './workflow-canvas.module.css';

interface Props {
  document: WorkflowDocument;
  onChange: (document: WorkflowDocument) => void;
  /** What the server says is wrong with the document. */
  faults?: readonly DocumentFault[];
  readOnly?: boolean;
}

const WORKFLOW: Thing = { kind: 'workflow' };
const NONE: readonly DocumentFault[] = [];

/** The visual editor: boxes and arrows on the left, whatever is selected on the right. */
export function WorkflowCanvas({
  document: given,
  onChange,
  faults = NONE,
  readOnly = false,
}: Props) {
  const t = useT();
  const announce = useUndoNotice();
  const { document, change, undo, redo } = useHistory(given, onChange);
  const [chosen, setChosen] = useState<Thing>(WORKFLOW);
  const [isLinking, setLinking] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const selected = isThere(document, chosen) ? chosen : WORKFLOW;
  const places = usePlaces(document.workflow.key);

  const select = (thing: Thing) => {
    setChosen(thing);
    setLinking(false);
  };
  const add = (type: TaskType) => {
    change(addTask(document, type, t(`workflow-canvas.new.${type}`)));
    select({ kind: 'task', at: document.tasks.length });
  };
  const remove = () => {
    if (readOnly || (selected.kind !== 'task' && selected.kind !== 'transition')) return;
    const { kind, at } = selected;
    const name = document.tasks[at]?.title ?? '';
    const next = kind === 'task' ? removeTask(document, at) : removeTransition(document, at);
    const before = document;
    change(next);
    select(WORKFLOW);
    announce({
      done: t(`workflow-canvas.removed.${kind}`, { name }),
      undo: () => change(before),
    });
  };
  useCanvasKeys(readOnly, {
    add,
    undo,
    redo,
    link: () => setLinking(selected.kind === 'task'),
    edit: () => firstField(panel.current)?.focus(),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    remove();
  };
  const editing: Editing = { document, change, faults, isReadOnly: readOnly, select };
  return (
    <EditContext value={editing}>
      <div className={classes.frame}>
        <div className={classes.plane}>
          <CanvasTools
            onAdd={add}
            onUndo={undo}
            onRedo={redo}
            onTidy={places.isMoved ? places.tidy : null}
          />
          <div className={classes.flow} onKeyDown={onKeyDown}>
            <CanvasFlow selected={selected} places={places} />
          </div>
        </div>
        <aside className={classes.panel} ref={panel} aria-label={t('workflow-canvas.panel')}>
          <CanvasPanel
            thing={selected}
            onRemove={remove}
            isLinking={isLinking}
            onLinking={setLinking}
            onRenamed={places.rename}
          />
        </aside>
      </div>
    </EditContext>
  );
}

interface CanvasKeys {
  add: (type: TaskType) => void;
  undo: (() => void) | null;
  redo: (() => void) | null;
  link: () => void;
  edit: () => void;
}

function useCanvasKeys(readOnly: boolean, { add, undo, redo, link, edit }: CanvasKeys) {
  useKeys(
    'workflow-canvas.keys',
    readOnly
      ? []
      : [
          { press: 'f', say: 'workflow-canvas.add.FORM', run: () => add('FORM') },
          { press: 's', say: 'workflow-canvas.add.SYNC_ACTION', run: () => add('SYNC_ACTION') },
          { press: 'c', say: 'workflow-canvas.add.ASYNC_ACTION', run: () => add('ASYNC_ACTION') },
          { press: 't', say: 'workflow-canvas.link', run: link },
          { press: 'e', say: 'workflow-canvas.edit', run: edit },
          { press: 'mod+z', say: 'workflow-canvas.undo', run: () => undo?.() },
          { press: 'mod+Z', say: 'workflow-canvas.redo', run: () => redo?.() },
        ],
  );
}

function isThere(document: WorkflowDocument, thing: Thing): boolean {
  if (thing.kind === 'task') return document.tasks[thing.at] !== undefined;
  if (thing.kind === 'transition') return document.transitions[thing.at] !== undefined;
  if (thing.kind === 'ticket') return ticketsOf(document)[thing.at] !== undefined;
  return true;
}

function firstField(panel: HTMLElement | null): HTMLElement | null {
  return panel?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea') ?? null;
}
