import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { isLanguage, LANGUAGE_NAMES } from '@/lib/i18n/languages';
import { useT } from '@/lib/i18n/use-t';
import { isDay, utcMidnight } from '@/lib/time/calendar';
import type { AuditEntry } from '../api/audit';
import { kebab } from '../rules/diff';

/** Actions, fields and values of the audit in the reader's words; what has none is told as it was written down. */
export function useAuditWords() {
  const t = useT();
  const intl = useIntl();
  return useMemo(() => {
    const known = (id: string, otherwise: string) => (id in intl.messages ? t(id) : otherwise);
    const word = (field: string, text: string): string => {
      switch (field) {
        case 'roles':
          return known(`people.role.${text}`, text);
        case 'strategy':
          return known(`queues.strategy.${text}.short`, text);
        case 'quotaRule':
          return known(`queues.quota-rule.${text}.short`, text);
        case 'language':
          return isLanguage(text) ? LANGUAGE_NAMES[text] : text;
        case 'zone':
          return text.replaceAll('_', ' ');
        case 'kind':
        case 'want':
        case 'source':
        case 'status':
          return known(`audit.value.${field}.${text}`, text);
        case 'turns':
          return text.replace(/^[a-z]{3}(?= )/, (day) => known(`audit.field.${day}`, day));
        case 'begunWith':
          return known(`audit.value.begun-with.${text}`, text);
        case 'message':
          return known(`audit.value.message.${text}`, text);
        case 'edits':
          return known(`audit.value.edits.${text.toLowerCase()}`, text);
        case 'sameDayAdjacent':
          return known(`audit.value.adjacent.${text}`, text);
        case 'days':
        case 'weekday':
          return known(`audit.field.${text.slice(0, 3).toLowerCase()}`, text);
        case 'mon':
        case 'tue':
        case 'wed':
        case 'thu':
        case 'fri':
        case 'sat':
        case 'sun':
          return text === 'free' ? t('audit.value.free') : text;
        default:
          return isDay(text)
            ? intl.formatDate(utcMidnight(text), { dateStyle: 'medium', timeZone: 'UTC' })
            : text;
      }
    };
    const value = (field: string, of: unknown): string => {
      if (of === undefined || of === null || of === '') return NOTHING;
      if (typeof of === 'boolean') return t(of ? 'audit.value.yes' : 'audit.value.no');
      if (typeof of === 'number') return intl.formatNumber(of);
      if (typeof of === 'string') return word(field, of);
      if (Array.isArray(of)) {
        return of.length === 0 ? NOTHING : of.map((one) => value(field, one)).join(', ');
      }
      return Object.entries(of)
        .map(([name, one]) => t('audit.value.part', { name: named(name), value: value(name, one) }))
        .join(' · ');
    };
    /** Rules and weights of the roster are called as everywhere; a group or a range by the name it was given. */
    const named = (name: string) =>
      known(`audit.field.${kebab(name)}`, known(`roster.rule.${name}`, name));
    return {
      action: (action: string) => known(`audit.action.${action}`, action),
      subject: (subject: string) => known(`audit.subject.${subject}`, subject),
      /** Errands have no names of their own, but that of their kind. */
      name: ({ subject, name }: Pick<AuditEntry, 'subject' | 'name'>) =>
        subject === 'errand' ? known(`audit.errand.${name}`, name) : name,
      field: (field: string) => known(`audit.field.${kebab(field)}`, field),
      word,
      value,
    };
  }, [t, intl]);
}

export type AuditWords = ReturnType<typeof useAuditWords>;

const NOTHING = '–';
