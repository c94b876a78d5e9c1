import type { Answer } from '@/lib/api/answer';
import type { components } from '@/lib/api/schema';
import type { JsonObject, WorkflowDocument } from '@/components/workflow-drawing/document';
import { http } from '@/lib/http/client';

/** Somebody who does forms, and how many items they hold elsewhere. */
export interface DryWorker {
  username: string;
  open: number;
  available: boolean;
}

/** What somebody fills in, or what a service replies. */
export type DryAnswer = { task: string; output: JsonObject } | { task: string; reply: JsonObject };

export interface DryQuestion {
  definition: WorkflowDocument;
  ticket: string;
  data: JsonObject;
  workers: readonly DryWorker[];
  answers: readonly DryAnswer[];
}

/* `output` and `transition` are left out while there is none. */
export type TracedTask = components['schemas']['TracedTask'];
export type DryResult = Omit<Answer<'WorkflowRun'>, 'trace'> & { trace: TracedTask[] };

/** Runs a definition against scripted answers; the server stores nothing and calls nobody. */
export function runWorkflow(question: DryQuestion): Promise<DryResult> {
  return http.post<DryResult>('/api/lab/workflow', question);
}
