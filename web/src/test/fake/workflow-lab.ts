import { http, HttpResponse } from 'msw';
import type { DryQuestion } from '@/features/workflow/api/run-workflow';
import { invalid } from '../fake-kit/respond';
import { playWorkflow } from '../fake-kit/workflow-engine';

export const handlers = [
  http.post('/api/lab/workflow', async ({ request }) => {
    const question = (await request.json()) as DryQuestion;
    const wrong = question.answers.flatMap((answer, at) =>
      'output' in answer && Object.values(answer.output).includes('')
        ? [{ field: `answers[${at}].output`, message: 'The schema says: must not be empty.' }]
        : [],
    );
    return wrong.length > 0 ? invalid(wrong) : HttpResponse.json(playWorkflow(question));
  }),
];
