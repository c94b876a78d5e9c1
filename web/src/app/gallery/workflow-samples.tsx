import { WorkflowDrawing } from '@/components/workflow-drawing/workflow-drawing';
import type { Progress } from '@/components/workflow-drawing/progress';
import { DOCUMENT_EDIT, LEAVE, ONBOARDING } from '@/test/fake-kit/workflow-samples';
import { Sample } from './sample';

const GOING_ON: Progress = {
  tasks: {
    edit: { status: 'IN_PROGRESS', times: 2, holder: 'Amy Vidal', since: '2026-03-13T09:40:00Z' },
    ask: { status: 'COMPLETED', times: 1, holder: 'Robin Vidal' },
  },
  taken: [
    { from: null, to: 'edit', times: 1 },
    { from: 'edit', to: 'ask', times: 1 },
    { from: 'ask', to: 'edit', times: 1 },
  ],
};

const FAILED: Progress = {
  tasks: {
    'credit-check': { status: 'COMPLETED', times: 1 },
    'open-account': { status: 'ERROR', times: 1, since: '2026-03-13T10:02:00Z' },
  },
  taken: [
    { from: null, to: 'credit-check', times: 1 },
    { from: 'credit-check', to: 'open-account', times: 1 },
  ],
};

const ENDED: Progress = {
  tasks: {
    'check-cover': { status: 'COMPLETED', times: 1, holder: 'Dolors Puig' },
    'check-allowance': { status: 'COMPLETED', times: 1, holder: 'Ben Okafor' },
    record: { status: 'COMPLETED', times: 1, holder: 'Ben Okafor' },
  },
  taken: [
    { from: null, to: 'check-cover', times: 1 },
    { from: null, to: 'check-allowance', times: 1 },
    { from: 'check-allowance', to: 'record', times: 1 },
    { from: 'record', to: null, times: 1 },
  ],
  ended: 'COMPLETED',
};

const BROKEN = {
  ...DOCUMENT_EDIT,
  transitions: [
    ...DOCUMENT_EDIT.transitions,
    { from: 'ask', to: 'translate', condition: { language: 'ca' }, priority: 2 },
    { from: 'ask', to: 'ask', condition: { answer: null }, priority: 1 },
  ],
};

const FAULTS = [
  { path: 'tasks[2].action_url', message: 'Expected an address.' },
  { path: 'tasks[2].timeout_seconds', message: 'Expected at most 300.' },
  { path: 'transitions[6].to', message: 'There is no task with the key “translate”.' },
];

export function WorkflowSamples() {
  return (
    <>
      <Sample name="WorkflowDrawing">
        <WorkflowDrawing document={DOCUMENT_EDIT} />
      </Sample>
      <Sample name="WorkflowDrawing, going on">
        <WorkflowDrawing document={DOCUMENT_EDIT} progress={GOING_ON} />
      </Sample>
      <Sample name="WorkflowDrawing, a service failed">
        <WorkflowDrawing document={ONBOARDING} progress={FAILED} />
      </Sample>
      <Sample name="WorkflowDrawing, several tasks at once, ended">
        <WorkflowDrawing document={LEAVE} progress={ENDED} />
      </Sample>
      <Sample name="WorkflowDrawing, with problems">
        <WorkflowDrawing document={BROKEN} faults={FAULTS} selected="check" onSelect={() => {}} />
      </Sample>
      <Sample name="WorkflowDrawing, downwards">
        <div style={{ maxWidth: 420 }}>
          <WorkflowDrawing document={DOCUMENT_EDIT} direction="down" progress={GOING_ON} />
        </div>
      </Sample>
    </>
  );
}
