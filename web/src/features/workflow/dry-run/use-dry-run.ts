import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { JsonObject, WorkflowDocument } from '@/components/workflow-drawing/document';
import { ticketsOf } from '../canvas/rules/workflow-fields';
import {
  runWorkflow,
  type DryAnswer,
  type DryQuestion,
  type DryResult,
  type DryWorker,
} from '../api/run-workflow';
import { sampleOf, schemaOfFields } from './rules/sample';

const WORKERS: readonly DryWorker[] = [
  { username: 'will', open: 1, available: true },
  { username: 'wes', open: 0, available: true },
];

interface Played {
  answers: readonly DryAnswer[];
  result: DryResult;
}

/** One dry run: what it begins with, the answers so far, and how far they lead. */
export function useDryRun(document: WorkflowDocument) {
  const tickets = ticketsOf(document);
  const [chosen, setChosen] = useState<string | null>(null);
  const ticket = tickets.find(({ key }) => key === chosen) ?? tickets[0];
  const schema = schemaOfFields(
    Array.isArray(ticket?.fields) ? ticket.fields : [],
    document.workflow,
  );
  const [typed, setTyped] = useState<{ ticket: string; data: JsonObject } | null>(null);
  const isTyped = typed !== null && typed.ticket === ticket?.key;
  const data = isTyped ? typed.data : (sampleOf(schema) as JsonObject);
  const [workers, setWorkers] = useState(WORKERS);
  const [played, setPlayed] = useState<Played | null>(null);
  const run = useMutation({ mutationFn: runWorkflow });

  const question = (answers: readonly DryAnswer[]): DryQuestion => ({
    definition: document,
    ticket: ticket?.key ?? '',
    data,
    workers: workers.filter(({ username }) => username !== ''),
    answers,
  });
  const play = (answers: readonly DryAnswer[]) =>
    run.mutate(question(answers), { onSuccess: (result) => setPlayed({ answers, result }) });
  const answers = played?.answers ?? [];
  return {
    tickets,
    ticket,
    schema,
    data,
    workers,
    result: played?.result ?? null,
    answers,
    error: run.error,
    isBusy: run.isPending,
    question: () => question(answers),
    choose: setChosen,
    fillIn: (next: JsonObject) => setTyped({ ticket: ticket?.key ?? '', data: next }),
    setWorkers,
    start: () => play([]),
    answer: (answer: DryAnswer) => play([...answers, answer]),
    back: () => {
      if (answers.length > 0) return play(answers.slice(0, -1));
      run.reset();
      setPlayed(null);
    },
    startOver: () => {
      run.reset();
      setPlayed(null);
    },
  };
}

export type DryRunState = ReturnType<typeof useDryRun>;
