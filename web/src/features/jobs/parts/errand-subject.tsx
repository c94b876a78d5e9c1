import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Errand } from '../api/errands';
import { errandPage } from '../rules/errand-page';
import type { JobWords } from './use-job-words';

/** What an errand is, leading to what it works on where that has a page. */
export function ErrandSubject({ errand, words }: { errand: Errand; words: JobWords }) {
  const page = errandPage(errand);
  const name = words.kind(errand.kind);
  if (page === null) return name;
  return (
    <Anchor component={Link} to={page} inherit>
      {name}
    </Anchor>
  );
}
