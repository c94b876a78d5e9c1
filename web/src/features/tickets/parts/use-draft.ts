import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Refusal } from '@/lib/http/errors';
import { keepDraft } from '../api/keep-draft';
import { getTask, taskQuery, type Task } from '../api/task';
import type { Data } from '../api/ticket';
import { forgetForm, keepForm, keptForm } from '../rules/kept-form';
import { isSame } from '../rules/same';

/** So long nobody types before what was typed is kept on the server, in milliseconds. */
const REST = 2_000;
/** So long after a failure it is tried again. */
const AGAIN = 10_000;
const AT_ONCE = 0;

export type DraftState = 'rest' | 'typing' | 'saving' | 'saved' | 'failed';

export interface Draft {
  /** What the form begins with; begins anew with each `round`. */
  start: Data;
  round: number;
  state: DraftState;
  /** What was kept meanwhile by another window or person; nothing is kept until one of the two is chosen. */
  theirs: Data | null;
  mine: () => Data;
  change: (values: Data) => void;
  saveNow: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  /** It is being completed: nothing is kept meanwhile, nor after it when that went well. */
  completing: (run: () => Promise<unknown>) => Promise<void>;
}

export function draftName(id: string): string {
  return `task/${id}`;
}

/** What is filled in for a task: kept in this tab at once, and on the server when the keys rest. */
export function useDraft(task: Task): Draft {
  const { id } = task.task;
  const name = draftName(id);
  const queries = useQueryClient();
  const [start, setStart] = useState<Data>(() => keptForm(name) ?? task.draft ?? {});
  const [round, setRound] = useState(0);
  const [state, setState] = useState<DraftState>('rest');
  const [theirs, setTheirs] = useState<Data | null>(null);
  const timer = useRef(0);
  const hasFailed = useRef(false);
  const now = useRef({
    values: start,
    version: task.version,
    /** What the server has, as far as is known. */
    known: task.draft,
    isDirty: false,
    isBusy: false,
    isOver: false,
  });

  const begin = (values: Data) => {
    now.current.values = values;
    setStart(values);
    setRound((before) => before + 1);
  };
  const later = (pause: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(), pause);
  };
  const kept = (answer: Task) => {
    now.current.version = answer.version;
    now.current.known = answer.draft;
    queries.setQueryData(taskQuery(id).queryKey, answer);
    if (now.current.isDirty) return;
    forgetForm(name);
    setState('saved');
  };
  /** The task is another than was seen; only another draft is a reason to ask. */
  const meet = async () => {
    const newest = await getTask(id);
    now.current.version = newest.version;
    if (isSame(newest.draft, now.current.known)) later(AT_ONCE);
    else setTheirs(newest.draft ?? {});
  };
  const failed = async (error: unknown) => {
    now.current.isDirty = true;
    hasFailed.current = true;
    setState('failed');
    if (error instanceof Refusal && error.status === 412) await meet();
    else if (error instanceof Refusal) await queries.invalidateQueries({ queryKey: ['tasks'] });
    else later(AGAIN);
  };
  /** Whether something was typed while the last was on its way, and that went well. */
  const hasMore = () => now.current.isDirty && !hasFailed.current;
  const save = async () => {
    window.clearTimeout(timer.current);
    const { isDirty, isBusy, isOver, values, version } = now.current;
    if (!isDirty || isBusy || isOver) return;
    now.current.isBusy = true;
    now.current.isDirty = false;
    hasFailed.current = false;
    setState('saving');
    try {
      kept(await keepDraft(id, values, version));
    } catch (error) {
      await failed(error).catch(() => later(AGAIN));
    } finally {
      now.current.isBusy = false;
    }
    if (hasMore()) later(REST);
  };

  const hear = useEffectEvent(() => {
    const { isDirty, isBusy, known, version } = now.current;
    if (isBusy || task.version <= version) return;
    now.current.version = task.version;
    if (isSame(task.draft, known)) return;
    now.current.known = task.draft;
    if (isDirty) setTheirs(task.draft ?? {});
    else begin(task.draft ?? {});
  });
  useEffect(() => hear(), [task.version]);

  const leave = useEffectEvent(() => {
    window.clearTimeout(timer.current);
    const { isDirty, isOver, isBusy, values, version } = now.current;
    if (!isDirty || isOver || isBusy) return;
    // What cannot be kept any more is found in this tab again.
    keepDraft(id, values, version).then(
      () => forgetForm(name),
      () => undefined,
    );
  });
  useEffect(() => () => leave(), []);

  return {
    start,
    round,
    state,
    theirs,
    mine: () => now.current.values,
    change: (values) => {
      if (isSame(values, now.current.values)) return;
      now.current.values = values;
      now.current.isDirty = true;
      keepForm(name, values);
      setState('typing');
      if (theirs === null) later(REST);
    },
    saveNow: () => {
      now.current.isDirty = true;
      void save();
    },
    keepMine: () => {
      now.current.known = theirs;
      setTheirs(null);
      now.current.isDirty = true;
      later(AT_ONCE);
    },
    takeTheirs: () => {
      now.current.known = theirs;
      now.current.isDirty = false;
      forgetForm(name);
      begin(theirs ?? {});
      setTheirs(null);
      setState('rest');
    },
    completing: async (run) => {
      window.clearTimeout(timer.current);
      now.current.isOver = true;
      try {
        await run();
        forgetForm(name);
      } catch (error) {
        now.current.isOver = false;
        throw error;
      }
    },
  };
}
