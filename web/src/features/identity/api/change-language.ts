import { useMutation, useQueryClient } from '@tanstack/react-query';
import { speak } from '@/lib/i18n/language-store';
import type { Language } from '@/lib/i18n/languages';
import { sessionQuery } from '@/lib/session/session';
import { profileQuery, saveProfile } from './profile';

/** Speaks the language at once and keeps it in the profile. */
export function useChangeLanguage() {
  const queries = useQueryClient();
  return useMutation({
    scope: { id: 'language' },
    mutationFn: async (language: Language) => {
      await speak(language);
      const { person } = await queries.ensureQueryData(sessionQuery);
      const profile = await queries.fetchQuery({ ...profileQuery(person.id), staleTime: 0 });
      return saveProfile({ ...profile, language });
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['people'] });
    },
  });
}
