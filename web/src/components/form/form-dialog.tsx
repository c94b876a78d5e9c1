import { Modal, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/lib/i18n/use-t';
import { FormPanel, type FormPanelProps } from './form-panel';
import { submitOnModEnter } from './submit-key';
import { useUnsaved } from './use-unsaved';

interface Props<V extends Record<string, unknown>> extends Omit<
  FormPanelProps<V>,
  'onCancel' | 'unsaved' | 'wide'
> {
  title: ReactNode;
  size?: NonNullable<ModalProps['size']>;
  /** Which version of the thing is changed; another one clears what was said about the last. */
  version?: number;
  onClose: () => void;
}

/** A form over the page. It is not closed with something typed in it before the reader agrees. */
export function FormDialog<V extends Record<string, unknown>>(props: Props<V>) {
  const { title, size, version, onClose, ...panel } = props;
  const t = useT();
  const unsaved = useUnsaved(panel.form);
  const close = () => unsaved.leave(onClose);
  return (
    <Modal.Stack>
      <Modal
        opened
        stackId="form"
        {...(size === undefined ? {} : { size })}
        onClose={close}
        onKeyDown={submitOnModEnter}
        title={title}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <FormPanel key={version} {...panel} unsaved={unsaved} onCancel={close} />
      </Modal>
    </Modal.Stack>
  );
}
