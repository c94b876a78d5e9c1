import { Button, Group, Notification, Stack } from '@mantine/core';
import { Callout } from '@/components/callout';
import { Banner } from '@/components/connection-lost';
import { JustTaken } from '@/components/just-taken';
import { UndoNotice, useUndoNotice } from '@/components/undo-notice';
import { useNotice } from '@/components/use-notice';
import { Unreachable } from '@/lib/http/errors';
import { Sample } from './sample';

export function NoticeSamples() {
  const undoable = useUndoNotice();
  const { done, failed } = useNotice();
  return (
    <>
      <Sample name="ConnectionLost">
        <Banner onTry={() => {}} />
      </Sample>
      <Sample name="Callout">
        <Stack gap="xs">
          {(['good', 'info', 'warn', 'bad', 'quiet'] as const).map((tone) => (
            <Callout key={tone} tone={tone} title={`Something ${tone}`}>
              A sentence about it.
            </Callout>
          ))}
        </Stack>
      </Sample>
      <Sample name="JustTaken">
        <JustTaken onNext={() => {}}>Ben Okafor has had this case since a moment ago.</JustTaken>
      </Sample>
      <Sample name="UndoNotice and notices">
        <Stack maw={440}>
          <Notification withCloseButton={false}>
            <UndoNotice done="Case 2026-0312-000184 given back" undo="Undo" onUndo={() => {}} />
          </Notification>
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => undoable({ done: 'Given back', undo: () => done('Undone') })}
            >
              Undoable
            </Button>
            <Button variant="default" onClick={() => done('Team North was saved')}>
              Done
            </Button>
            <Button variant="default" onClick={() => failed(new Unreachable('gone'))}>
              Failed
            </Button>
          </Group>
        </Stack>
      </Sample>
    </>
  );
}
