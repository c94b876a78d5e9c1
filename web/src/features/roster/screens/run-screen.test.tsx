import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { speak } from '@/lib/i18n/language-store';
import { LANGUAGES } from '@/lib/i18n/languages';
import { setClock } from '@/lib/time/clock';
import { addFakeRun } from '@/test/fake/roster-runs';
import { fakeWeek } from '@/test/fake/roster-weeks';
import { runAt } from '@/test/fake-kit/roster-runs';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { CompareScreen } from './compare-screen';
import { RunScreen } from './run-screen';

const NOW = Date.parse('2026-03-25T10:00:00Z');
let tickAgain = () => {};
const begun: string[] = [];
const LINKS = {
  onRun: (id: string) => begun.push(id),
  linkTo: (where: string, words: string) => <a href={`/${where}`}>{words}</a>,
};

beforeEach(() => {
  tickAgain = setClock(() => NOW);
});
afterEach(async () => {
  begun.length = 0;
  tickAgain();
  await speak('en');
});

function open(elapsed: number) {
  const { id } = addFakeRun({ startedAt: NOW - elapsed });
  renderScreen(<RunScreen {...LINKS} runId={id} />);
  return userEvent.setup();
}

test('a run on its way shows its best, what that costs and what blocks', async () => {
  open(1_500);
  expect(await screen.findByText('Computing')).toBeInTheDocument();
  expect(screen.getByText('1 empty place', { selector: 'span' })).toBeInTheDocument();
  const costs = screen.getByRole('table', { name: 'Costs by reason' });
  expect(within(costs).getByRole('row', { name: /^Empty places 1 100/ })).toBeInTheDocument();
  expect(await screen.findByText('Wednesday 11:30–12:45')).toBeInTheDocument();
  expect(screen.getByText('Busy mark and Turns in the week')).toBeInTheDocument();
  expect(screen.getByText('Could take it')).toBeInTheDocument();
  expect(screen.getByRole('table', { name: /Wednesday/ })).toBeInTheDocument();
});

test.each([
  ['nothing', 'Started from an empty timetable.'],
  ['run', 'Started from the best timetable of another run.'],
  ['current', 'Started from the timetable in force.'],
  ['last-week', 'Started from the timetable of the week before.'],
] as const)('a run begun with %s says so', async (begunWith, words) => {
  const { id } = addFakeRun({ begunWith });
  renderScreen(<RunScreen {...LINKS} runId={id} />);
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('the curve is told in numbers too', async () => {
  const user = open(4_000);
  await user.click(await screen.findByText('In numbers'));
  const table = screen.getByRole('table', { name: 'Course' });
  expect(within(table).getByRole('row', { name: '2.5 300 60' })).toBeInTheDocument();
});

test('it is stopped, and goes on', async () => {
  const user = open(1_500);
  await user.click(await screen.findByText('Stop'));
  expect(await screen.findByText('Stopped')).toBeInTheDocument();
  await user.click(screen.getByText('Go on'));
  expect(await screen.findByText('Computing')).toBeInTheDocument();
});

test('publishing asks first, naming week and empty places', async () => {
  const user = open(9_000);
  await user.click(await screen.findByText('Publish'));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Publish the week of March 30, 2026?');
  expect(dialog).toHaveTextContent('Everybody sees it at once, with 1 empty place.');
  expect(fakeWeek('2026-03-30').number).toBe(1);
  await user.click(within(dialog).getByText('Publish'));
  await waitFor(() => expect(fakeWeek('2026-03-30').number).toBe(2));
  expect(await screen.findByText('The week of March 30, 2026 is published')).toBeInTheDocument();
});

test('a week that was changed since is not replaced unasked', async () => {
  const seen: unknown[] = [];
  fakeServer.use(
    http.post('/api/roster/runs/:id/publish', async ({ request }) => {
      seen.push(await request.json());
      const changes = [{ day: 'mon', turn: 0, from: 'person-amy' }];
      return seen.length === 1
        ? refuse(409, 'changed-meanwhile', { number: 7, changes })
        : HttpResponse.json({ number: 8, cost: 100, costChange: 0, warnings: [] });
    }),
  );
  const user = open(9_000);
  await user.click(await screen.findByText('Publish'));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByText('Publish'));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('1 place is not as before.');
  await user.click(within(dialog).getByText('Publish all the same'));
  await waitFor(() => expect(seen).toEqual([{}, { seen: 7 }]));
});

test('discarding asks first', async () => {
  const user = open(9_000);
  await user.click(await screen.findByText('Discard'));
  await user.click(within(await screen.findByRole('dialog')).getByText('Discard'));
  expect(await screen.findByText('Discarded')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Publish')).toBeNull());
});

test('a run that failed for a reason without words of ours says why in those of the server', async () => {
  const run = runAt(addFakeRun({ startedAt: NOW }), NOW);
  fakeServer.use(
    http.get('/api/roster/runs/:id', () =>
      HttpResponse.json({
        ...run,
        run: {
          ...run.run,
          state: 'failed',
          message: 'The process ended.',
          messageCode: 'something-new',
        },
        best: null,
      }),
    ),
  );
  renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The process ended.');
  expect(screen.getByText('There is no timetable yet.')).toBeInTheDocument();
});

const SAID = {
  en: [
    'Expected a timetable that keeps all rules, but the one that was found does not. Busy mark: Amy Larsen, Monday 09:00–10:15',
    'Computing took more than 1,536 MB of memory. Maybe go on.',
    'It was not published, since places stay empty: Monday 09:00–10:15 and Tuesday 10:15–11:30.',
  ],
  ca: [
    'S’esperava un horari que compleixi totes les regles, però el que s’ha trobat no les compleix. Marca d’ocupat: Amy Larsen, dilluns 09:00–10:15',
    'El càlcul ha necessitat més de 1.536 MB de memòria. Potser convé continuar.',
    'No s’ha publicat, perquè queden llocs buits: dilluns 09:00–10:15 i dimarts 10:15–11:30.',
  ],
  es: [
    'Se esperaba un horario que cumpla todas las reglas, pero el encontrado no las cumple. Marca de ocupado: Amy Larsen, lunes 09:00–10:15',
    'El cálculo ha necesitado más de 1536 MB de memoria. Quizá convenga continuar.',
    'No se ha publicado, porque quedan puestos vacíos: lunes 09:00–10:15 y martes 10:15–11:30.',
  ],
} as const;
const MESSAGES = [
  [
    'failed',
    'breaks-a-rule',
    { rule: 'busy', personId: 'person-amy', day: 'mon', turn: 0, problem: 'x' },
  ],
  ['failed', 'out-of-memory', { megabytes: 1536 }],
  [
    'ended',
    'unpublished-empty',
    {
      turns: [
        { day: 'mon', turn: 0, from: '09:00' },
        { day: 'tue', turn: 1, from: '10:15' },
      ],
    },
  ],
] as const;

test.each(LANGUAGES)('what there is to say of a run is told in %s', async (language) => {
  await speak(language);
  for (const [at, [state, messageCode, messageArgs]] of MESSAGES.entries()) {
    const run = runAt(addFakeRun({ startedAt: NOW - 9_000 }), NOW);
    fakeServer.use(
      http.get(`/api/roster/runs/${run.run.id}`, () =>
        HttpResponse.json({
          ...run,
          run: { ...run.run, state, messageCode, messageArgs, message: 'Of the server.' },
        }),
      ),
    );
    const { unmount } = renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
    const said = await screen.findByRole(state === 'failed' ? 'alert' : 'status');
    expect(said).toHaveTextContent(SAID[language][at] ?? '');
    unmount();
  }
});

test('a message without the arguments its words need is told in those of the server', async () => {
  const run = runAt(addFakeRun({ startedAt: NOW - 9_000 }), NOW);
  fakeServer.use(
    http.get('/api/roster/runs/:id', () =>
      HttpResponse.json({
        ...run,
        run: {
          ...run.run,
          messageCode: 'unpublished-empty',
          messageArgs: { turns: ['soon'] },
          message: 'Of the server.',
        },
      }),
    ),
  );
  renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
  expect(await screen.findByText('Of the server.')).toBeInTheDocument();
});

test('a repair lists each move and why', async () => {
  const { id } = addFakeRun({ startedAt: NOW - 9_000, kind: 'repair' });
  renderScreen(<RunScreen {...LINKS} runId={id} />);
  expect(await screen.findByText('Repair of the week of March 30, 2026')).toBeInTheDocument();
  const table = await screen.findByRole('table', { name: 'What moves' });
  expect(
    within(table).getByRole('row', {
      name: 'Monday 09:00–10:15 Amy Larsen Ben Okafor Breaks a rule: Busy mark',
    }),
  ).toBeInTheDocument();
  expect(
    within(table).getByRole('row', {
      name: 'Tuesday 10:15–11:30 Ben Okafor Nobody Is needed on Monday 09:00–10:15 instead',
    }),
  ).toBeInTheDocument();
});

test('while it runs nothing is said of what clashes', async () => {
  open(0);
  expect(await screen.findByText('Computing')).toBeInTheDocument();
  expect(screen.queryByText('Why places stay empty')).toBeNull();
});

test('two runs are compared by cost and by turn', async () => {
  addFakeRun({ startedAt: NOW - 9_000 });
  addFakeRun({ startedAt: NOW - 9_000 });
  const other = runAt(addFakeRun({ id: 'other', startedAt: NOW - 9_000 }), NOW);
  const cells = other.best?.cells.map((cell, at) =>
    at === 0 ? { ...cell, people: ['person-ben'] } : cell,
  );
  fakeServer.use(
    http.get('/api/roster/runs/other', () =>
      HttpResponse.json({ ...other, best: { ...other.best, cells } }),
    ),
  );
  renderScreen(<CompareScreen a="run-1" b="other" runLink={(_run, words) => words} />);
  expect(await screen.findByText('1 turn differs')).toBeInTheDocument();
  expect(
    screen.getByRole('row', { name: /^Monday 09:00–10:15 .* Ben Okafor$/ }),
  ).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Empty places 100 100$/ })).toBeInTheDocument();
});
