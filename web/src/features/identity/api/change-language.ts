import { useMutation, useQueryClient } from '@tanstack/react-query';
import { speak } from '@/lib/i18n/language-store';
import type { Language } from '@/lib/i18n/languages';
import { sessionQuery } from '@/lib/session/session';
import { profileQuery, saveProfile } from './profile';

/**
 * Speaks the language at once and keeps it in the profile. A page fetched meanwhile, if only because somebody points at
 * a link, speaks what the session says: so that is told first, and what was really kept is spoken in the end.
 */
export function useChangeLanguage() {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: 'language' },
    mutationFn: async (language: Language) => {
      const { person } = await queries.ensureQueryData(sessionQuery);
      await queries.cancelQueries({ queryKey: sessionQuery.queryKey });
      queries.setQueryData(
        sessionQuery.queryKey,
        (now) => now && { ...now, person: { ...now.person, language } },
      );
      await speak(language);
      const profile = await queries.fetchQuery({ ...profileQuery(person.id), staleTime: 0 });
      return saveProfile({ ...profile, language });
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['people'] });
      const { person } = await queries.ensureQueryData(sessionQuery);
      await speak(person.language);
    },
  });
}
