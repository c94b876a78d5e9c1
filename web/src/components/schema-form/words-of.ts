import { replaceStringParameters, TranslatableString } from '@rjsf/utils';
import type { T } from '@/lib/i18n/use-t';

const IDS: Partial<Record<TranslatableString, string>> = {
  [TranslatableString.YesLabel]: 'schema-form.yes',
  [TranslatableString.NoLabel]: 'schema-form.no',
  [TranslatableString.AddButton]: 'schema-form.add',
  [TranslatableString.AddItemButton]: 'schema-form.add',
  [TranslatableString.RemoveButton]: 'schema-form.list.remove',
  [TranslatableString.MoveUpButton]: 'schema-form.list.up',
  [TranslatableString.MoveDownButton]: 'schema-form.list.down',
  [TranslatableString.ArrayItemTitle]: 'schema-form.list.entry',
  [TranslatableString.NewStringDefault]: 'schema-form.new-value',
  [TranslatableString.KeyLabel]: 'schema-form.key',
  [TranslatableString.OptionPrefix]: 'schema-form.option',
  [TranslatableString.TitleOptionPrefix]: 'schema-form.title-option',
  [TranslatableString.ClearButton]: 'ui.clear',
};

/** The words of the library that draws forms, in the reader's language where we have them. */
export function wordsOf(t: T, words: TranslatableString, params: string[] = []): string {
  const id = IDS[words];
  if (!id) return replaceStringParameters(words, params);
  const [first = '', second = ''] = params;
  return t(id, { first, second });
}
