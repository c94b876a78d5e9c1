import { Button, Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Refusal } from '@/lib/http/errors';
import type { FieldError } from '@/lib/http/problem';
import { useT } from '@/lib/i18n/use-t';
import { Callout } from '../callout';
import { useErrorText } from '../use-error-text';
import { useFaultText } from '../use-fault-text';
import { submitOnModEnter } from './submit-key';
import type { Unsaved } from './use-unsaved';

export interface FormPanelProps<V extends Record<string, unknown>> {
  form: UseFormReturnType<V>;
  /** Saves; its refusals land on their fields, or above the buttons. */
  onSubmit: (values: V) => Promise<unknown>;
  submit: string;
  onCancel?: () => void;
  /** Offered when somebody else changed the thing meanwhile. */
  onReload?: () => void;
  /** A designed answer to a refusal; null falls back to its words. */
  refused?: (error: Error) => ReactNode;
  /** Asks before the page is left with something typed. */
  unsaved?: Unsaved;
  /** The button as wide as the form: where there is only one thing to do. */
  wide?: boolean;
  children: ReactNode;
}

/** The one way to draw a form: fields under each other, errors where they belong, Ctrl/⌘ Enter submits. */
export function FormPanel<V extends Record<string, unknown>>(props: FormPanelProps<V>) {
  const t = useT();
  const text = useErrorText();
  const sayFault = useFaultText();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [failures, setFailures] = useState(0);
  const element = useRef<HTMLFormElement>(null);

  // Once the errors are drawn: before that there is no field to go to.
  useEffect(() => {
    if (failures > 0) focusFirstError(element.current);
  }, [failures]);

  const save = async (values: V) => {
    setBusy(true);
    setError(null);
    props.unsaved?.saving(true);
    try {
      await props.onSubmit(values);
      props.form.resetDirty();
    } catch (failure) {
      const caught = failure instanceof Error ? failure : new Error(String(failure));
      // One reason for one field (`username-taken`) has its own words; a list of faults has one for each.
      const say = (fault: FieldError) =>
        caught instanceof Refusal && caught.code === 'invalid' ? sayFault(fault) : text(caught);
      if (!showOnFields(props.form, caught, say)) setError(caught);
      setFailures((before) => before + 1);
    } finally {
      setBusy(false);
      props.unsaved?.saving(false);
    }
  };

  return (
    <form
      ref={element}
      noValidate
      onSubmit={props.form.onSubmit(
        (values) => void save(values),
        () => setFailures((before) => before + 1),
      )}
      onKeyDown={submitOnModEnter}
    >
      <Stack gap="sm">
        {props.children}
        {error
          ? (props.refused?.(error) ?? <Failure error={error} onReload={props.onReload} />)
          : null}
        <Group justify="flex-end" gap="xs" mt="xs">
          {props.onCancel ? (
            <Button variant="default" onClick={props.onCancel}>
              {t('ui.cancel')}
            </Button>
          ) : null}
          <Button type="submit" loading={isBusy} fullWidth={props.wide ?? false}>
            {props.submit}
          </Button>
        </Group>
      </Stack>
      {props.unsaved?.question}
    </form>
  );
}

function Failure({ error, onReload }: { error: Error; onReload: (() => void) | undefined }) {
  const t = useT();
  const text = useErrorText();
  const isStale = error instanceof Refusal && error.code === 'changed-meanwhile';
  return (
    <Callout tone="bad" role="alert">
      {text(error)}
      {isStale && onReload ? (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onReload} display="block">
          {t('ui.reload')}
        </Button>
      ) : null}
    </Callout>
  );
}

/** Puts the server's complaints on the fields they speak of; false when one fits no field. */
function showOnFields<V extends Record<string, unknown>>(
  form: UseFormReturnType<V>,
  error: Error,
  say: (fault: FieldError) => string,
): boolean {
  if (!(error instanceof Refusal) || error.fields.length === 0) return false;
  const values = form.getValues();
  const known = error.fields.filter(({ field }) => (field.split(/[.[]/)[0] ?? '') in values);
  form.setErrors(Object.fromEntries(known.map((fault) => [fault.field, say(fault)])));
  return known.length === error.fields.length;
}

function focusFirstError(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
