import { Textarea } from '@mantine/core';
import { useT } from '@/lib/i18n/use-t';
import { withEntry } from '../rules/patch';
import classes from './panel.module.css';

interface Layouts {
  edit?: string;
  display?: string;
}

interface Props {
  layouts: Layouts | undefined;
  names: readonly (keyof Layouts)[];
  faultAt: (field: string) => string | undefined;
  onChange: (layouts: Layouts | undefined) => void;
}

/** The sources of layouts; without one a form is drawn from the schema. */
export function LayoutFields({ layouts = {}, names, faultAt, onChange }: Props) {
  const t = useT();
  return (
    <>
      {names.map((name) => (
        <Textarea
          key={name}
          className={classes.code ?? ''}
          label={t(`workflow-canvas.layout.${name}`)}
          description={t('workflow-canvas.layout.what')}
          value={layouts[name] ?? ''}
          error={faultAt(`layouts.${name}`)}
          autosize
          minRows={2}
          maxRows={14}
          spellCheck={false}
          onChange={(event) => {
            const next = withEntry(layouts, name, event.currentTarget.value || undefined);
            onChange(Object.keys(next).length > 0 ? next : undefined);
          }}
        />
      ))}
    </>
  );
}
