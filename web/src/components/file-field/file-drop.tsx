import { Button, Progress, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type DragEvent } from 'react';
import { Callout } from '@/components/callout';
import { fileLimitsQuery, type StoredFile } from '@/lib/files/files';
import { useT, type T } from '@/lib/i18n/use-t';
import { faultOf, type FileFault } from './fault-of';
import classes from './file-drop.module.css';
import { useFileWords } from './use-file-words';
import { useSending, type Destination } from './use-sending';

interface Props extends Destination {
  /** Names the button for those who do not see what is around it. */
  label: string;
  /** Id of words that belong to it, such as an error of the form. */
  describedBy?: string;
  isWrong?: boolean;
  disabled?: boolean;
  onSent: (file: StoredFile) => void;
  onBusy?: (isBusy: boolean) => void;
}

/** Where a file is dropped or chosen; shows how much of it is through, and lets it be stopped. */
export function FileDrop(props: Props) {
  const t = useT();
  const words = useFileWords();
  const limits = useQuery(fileLimitsQuery);
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<FileFault | null>(null);
  const sending = useSending(props);

  const take = (file: File | null | undefined) => {
    if (!file || sending.isSending || props.disabled) return;
    const found = faultOf(file, limits.data);
    setFault(found);
    sending.reset();
    if (found) return;
    props.onBusy?.(true);
    sending.send(file, {
      onSuccess: props.onSent,
      onSettled: () => props.onBusy?.(false),
    });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(!props.disabled);
  };
  const wrong = fault
    ? sayFault(fault, t, words.size)
    : sending.error
      ? words.error(sending.error)
      : null;

  return (
    <div>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        data-wrong={props.isWrong || undefined}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {sending.isSending ? (
          <Sending name={sending.name} share={sending.share} onCancel={sending.cancel} />
        ) : (
          <>
            <Button
              variant="default"
              disabled={props.disabled ?? false}
              leftSection={<IconUpload size={16} aria-hidden="true" />}
              aria-label={t('files.choose-for', { label: props.label })}
              aria-describedby={props.describedBy}
              onClick={() => input.current?.click()}
            >
              {t('files.choose')}
            </Button>
            <Text size="sm" c="dimmed" className={classes.words}>
              {limits.data
                ? t('files.drop.at-most', { most: words.size(limits.data.maxSize) })
                : t('files.drop')}
            </Text>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={props.label}
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {wrong ? (
        <Callout tone="bad" role="alert">
          {wrong}
        </Callout>
      ) : null}
    </div>
  );
}

function Sending({ name, share, onCancel }: { name: string; share: number; onCancel: () => void }) {
  const t = useT();
  const isThrough = share >= 1;
  return (
    <>
      <div className={classes.progress}>
        <Text size="sm" role="status" className={classes.name}>
          {isThrough ? t('files.checking', { name }) : t('files.sending', { name, share })}
        </Text>
        <Progress
          mt={6}
          value={share * 100}
          animated={isThrough}
          aria-label={t('files.progress', { name })}
        />
      </div>
      <Button variant="default" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </>
  );
}

/** Every fault has its words. */
function sayFault(fault: FileFault, t: T, size: (bytes: number) => string): string {
  switch (fault.code) {
    case 'empty':
      return t('refusal.file-empty');
    case 'too-large':
      return t('files.too-large', { most: size(fault.most) });
    case 'ending':
      return t('refusal.file-ending-refused', { ending: fault.ending });
  }
}
