import { Button, Group, Stack } from '@mantine/core';
import { withTheme } from '@rjsf/core';
import { Theme } from '@rjsf/mantine';
import type { RegistryFieldsType, RegistryWidgetsType } from '@rjsf/utils';
import { useMemo, useRef, useState } from 'react';
import { Callout } from '@/components/callout';
import { submitOnModEnter } from '@/components/form/submit-key';
import { useErrorText } from '@/components/use-error-text';
import { useFaultText } from '@/components/use-fault-text';
import { Refusal } from '@/lib/http/errors';
import type { FieldError } from '@/lib/http/problem';
import { useT } from '@/lib/i18n/use-t';
import { DayWidget, MomentWidget } from './date-widgets';
import { inWords, placed } from './faults';
import { FileAdapter } from './file-adapter';
import classes from './schema-form.module.css';
import type { SchemaFormProps } from './schema-form';
import {
  Description,
  EntryTemplate,
  ListTemplate,
  NoTitle,
  ObjectTemplate,
  TextTemplate,
} from './templates';
import type { Data, Schema } from './types';
import { uiOf } from './ui-of';
import { validator } from './validator';
import { withNothing } from './with-nothing';
import { wordsOf } from './words-of';

const Form = withTheme<Data, Schema>(Theme as object);

const TEMPLATES = {
  BaseInputTemplate: TextTemplate,
  ObjectFieldTemplate: ObjectTemplate,
  ArrayFieldTemplate: ListTemplate,
  ArrayFieldItemTemplate: EntryTemplate,
  TitleFieldTemplate: NoTitle,
  DescriptionFieldTemplate: Description,
};
const WIDGETS: RegistryWidgetsType<Data, Schema> = {
  DateWidget: DayWidget,
  DateTimeWidget: MomentWidget,
};
const FIELDS = { file: FileAdapter } as unknown as RegistryFieldsType<Data, Schema>;
const NONE: readonly FieldError[] = [];

/** The form itself; `SchemaForm` fetches it. */
export function DrawnForm(props: SchemaFormProps) {
  const { schema, values, readOnly = false, onSubmit, submitLabel } = props;
  const t = useT();
  const text = useErrorText();
  const [data, setData] = useState(values);
  const [error, setError] = useState<Error | null>(null);
  const [isBusy, setBusy] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const ui = useMemo(() => uiOf(schema), [schema]);
  const told = useTold(props, data, error);

  const save = async (submitted: Data) => {
    setBusy(true);
    setError(null);
    try {
      await onSubmit(withNothing(schema, submitted));
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      focusFirstError(element.current);
    } finally {
      setBusy(false);
    }
  };

  return (
    <div ref={element} onKeyDown={submitOnModEnter}>
      <Form
        schema={schema}
        uiSchema={ui}
        validator={validator}
        formData={data}
        readonly={readOnly}
        extraErrors={told.fields}
        templates={TEMPLATES as object}
        widgets={WIDGETS}
        fields={FIELDS}
        showErrorList={false}
        noHtml5Validate
        transformErrors={(errors) => inWords(errors, t)}
        translateString={(words, params) => wordsOf(t, words, params)}
        onChange={(event) => {
          setData(event.formData ?? {});
          props.onChange?.(event.formData ?? {});
        }}
        onSubmit={(event) => void save(event.formData ?? {})}
        onError={() => focusFirstError(element.current)}
      >
        <Stack gap="sm" mt="sm">
          {told.others.length > 0 ? (
            <Callout tone="bad" role="alert">
              <ul className={classes.list}>
                {told.others.map((other) => (
                  <li key={other}>{other}</li>
                ))}
              </ul>
            </Callout>
          ) : null}
          {error && !told.isTold ? (
            <Callout tone="bad" role="alert">
              {text(error)}
            </Callout>
          ) : null}
          {readOnly ? null : (
            <Group justify="flex-end" gap="xs">
              {props.buttons}
              <Button type="submit" loading={isBusy}>
                {submitLabel}
              </Button>
            </Group>
          )}
        </Stack>
      </Form>
    </div>
  );
}

/** The faults that the server told, at the fields they speak of. */
function useTold({ faults = NONE, at = '', schema }: SchemaFormProps, data: Data, error: unknown) {
  const sayFault = useFaultText();
  const refused = error instanceof Refusal ? error.fields : NONE;
  const names = useMemo(() => Object.keys(schema.properties ?? {}), [schema]);
  const all = useMemo(() => [...faults, ...refused], [faults, refused]);
  const isKnown = useRef(data);
  isKnown.current = data;
  return useMemo(
    () => ({ ...placed(all, at, isKnown.current, names, sayFault), isTold: refused.length > 0 }),
    [all, at, names, sayFault, refused],
  );
}

function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
