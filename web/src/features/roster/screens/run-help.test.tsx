import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { speak } from '@/lib/i18n/language-store';
import { LANGUAGES } from '@/lib/i18n/languages';
import { setClock } from '@/lib/time/clock';
import { addFakeRun } from '@/test/fake/roster-runs';
import { runAt } from '@/test/fake-kit/roster-runs';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
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

const STEPS = {
  en: [
    'What would help',
    'One more person on Wednesday 11:30–12:45 0 1 180 Add a person',
    'One more turn for Amy Larsen 0 2 190 Apply and repair again',
    'One more turn a day for Ben Okafor 1 3 200 Apply and repair again',
  ],
  ca: [
    'Què hi ajudaria',
    'Una persona més dimecres 11:30–12:45 0 1 180 Afegeix una persona',
    'Un torn més per a Amy Larsen 0 2 190 Aplica i torna a reparar',
    'Un torn més al dia per a Ben Okafor 1 3 200 Aplica i torna a reparar',
  ],
  es: [
    'Qué ayudaría',
    'Una persona más el miércoles 11:30–12:45 0 1 180 Añadir una persona',
    'Un turno más para Amy Larsen 0 2 190 Aplicar y volver a reparar',
    'Un turno más al día para Ben Okafor 1 3 200 Aplicar y volver a reparar',
  ],
} as const;

test.each(LANGUAGES)('a repair says what would help, in %s', async (language) => {
  await speak(language);
  const [title, ...rows] = STEPS[language];
  const { id } = addFakeRun({ startedAt: NOW - 9_000, kind: 'repair' });
  renderScreen(<RunScreen {...LINKS} runId={id} />);
  const table = await screen.findByRole('table', { name: title });
  for (const name of rows) {
    expect(within(table).getByRole('row', { name })).toBeInTheDocument();
  }
  expect(within(table).getAllByRole('row')).toHaveLength(4);
});

const REASONS = {
  en: [
    'Why places stay empty',
    'Busy mark: Amy Larsen, Wednesday 11:30–12:45',
    'Turns in the week: Ben Okafor',
    'People of one table: table 1, Wednesday 11:30–12:45',
    'People of one group off the phone: group Mail, Wednesday 11:30–12:45',
    'No empty place: Wednesday 11:30–12:45',
    'What would help',
    'One more person on Wednesday 11:30–12:45 80 Add a person',
    'Without “Busy mark”: Amy Larsen, Wednesday 11:30–12:45 80 Apply and plan again',
    'One more turn for Ben Okafor 90 Apply and plan again',
  ],
  ca: [
    'Per què queden llocs buits',
    'Marca d’ocupat: Amy Larsen, dimecres 11:30–12:45',
    'Torns a la setmana: Ben Okafor',
    'Persones d’una taula: taula 1, dimecres 11:30–12:45',
    'Persones d’un grup fora del telèfon: grup Mail, dimecres 11:30–12:45',
    'Cap lloc buit: dimecres 11:30–12:45',
    'Què hi ajudaria',
    'Una persona més dimecres 11:30–12:45 80 Afegeix una persona',
    'Sense «Marca d’ocupat»: Amy Larsen, dimecres 11:30–12:45 80 Aplica i torna a planificar',
    'Un torn més per a Ben Okafor 90 Aplica i torna a planificar',
  ],
  es: [
    'Por qué quedan puestos vacíos',
    'Marca de ocupado: Amy Larsen, miércoles 11:30–12:45',
    'Turnos en la semana: Ben Okafor',
    'Personas de una mesa: mesa 1, miércoles 11:30–12:45',
    'Personas de un grupo fuera del teléfono: grupo Mail, miércoles 11:30–12:45',
    'Ningún puesto vacío: miércoles 11:30–12:45',
    'Qué ayudaría',
    'Una persona más el miércoles 11:30–12:45 80 Añadir una persona',
    'Sin «Marca de ocupado»: Amy Larsen, miércoles 11:30–12:45 80 Aplicar y volver a planificar',
    'Un turno más para Ben Okafor 90 Aplicar y volver a planificar',
  ],
} as const;

test.each(LANGUAGES)('a plan with empty places says what clashes, in %s', async (language) => {
  await speak(language);
  const [why, ...rest] = REASONS[language];
  const [title, ...rows] = rest.splice(5);
  open(9_000);
  const section = await screen.findByRole('region', { name: why });
  expect(
    within(section)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(rest);
  const table = screen.getByRole('table', { name: title });
  for (const name of rows) {
    expect(within(table).getByRole('row', { name })).toBeInTheDocument();
  }
  expect(within(table).getAllByRole('row')).toHaveLength(4);
});

test('a week that cannot be says which demands clash, and not the words of the server', async () => {
  const run = runAt(addFakeRun({ startedAt: NOW - 9_000 }), NOW);
  fakeServer.use(
    http.get('/api/roster/runs/:id', () =>
      HttpResponse.json({
        ...run,
        run: { ...run.run, state: 'failed', message: 'Of the server.', messageCode: 'impossible' },
        best: null,
      }),
    ),
  );
  renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'It is proven that no timetable exists.',
  );
  expect(screen.queryByText('Of the server.')).toBeNull();
  const section = screen.getByRole('region', { name: 'Why there is no timetable' });
  expect(section).toHaveTextContent('No empty place: Wednesday 11:30–12:45');
});

test('a remedy is applied after saying what changes, shows the new run, and is taken back', async () => {
  const user = open(9_000);
  const table = await screen.findByRole('table', { name: 'What would help' });
  await user.click(
    within(within(table).getByRole('row', { name: /^One more turn for Ben/ })).getByRole('button'),
  );
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Ben Okafor may take 8 turns in this week, instead of 7.');
  await user.click(within(dialog).getByText('Apply and plan again'));
  await waitFor(() => expect(begun).toEqual(['run-2']));
  expect(await screen.findByText('Ben Okafor: 8 turns in the week')).toBeInTheDocument();
  await user.click(
    screen.getByRole('button', { name: 'Take back: Ben Okafor: 8 turns in the week' }),
  );
  await user.click(within(await screen.findByRole('dialog')).getByText('Take back'));
  expect(await screen.findByText('Taken back')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Allowed in this week alone')).toBeNull());
});

test('a remedy of a week that was changed meanwhile is not applied, and not tried again', async () => {
  const seen: (string | null)[] = [];
  fakeServer.use(
    http.post('/api/roster/runs/:id/remedies/:at/apply', ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return refuse(409, 'week-changed');
    }),
  );
  const user = open(9_000);
  const table = await screen.findByRole('table', { name: 'What would help' });
  await user.click(
    within(within(table).getByRole('row', { name: /^Without/ })).getByRole('button'),
  );
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Amy Larsen may be planned on Wednesday 11:30–12:45');
  await user.click(within(dialog).getByText('Apply and plan again'));
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('The week was changed');
  expect(within(dialog).queryByText('Try again')).toBeNull();
  expect(seen).toEqual(['"7"']);
  expect(begun).toEqual([]);
});

test('whoever does not plan sees remedies without a button', async () => {
  const run = runAt(addFakeRun({ startedAt: NOW - 9_000 }), NOW);
  fakeServer.use(
    http.get('/api/roster/runs/:id', () => HttpResponse.json({ ...run, mayEdit: false })),
  );
  renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
  expect(await screen.findByText('What would help')).toBeInTheDocument();
  expect(screen.queryByText('Apply and plan again')).toBeNull();
});

test('somebody on leave is no mark that could be set aside', async () => {
  const run = runAt(addFakeRun({ startedAt: NOW - 9_000 }), NOW);
  const remedies = run.reasons.remedies.map((remedy) => ({ ...remedy, offer: null }));
  fakeServer.use(
    http.get('/api/roster/runs/:id', () =>
      HttpResponse.json({ ...run, reasons: { ...run.reasons, remedies } }),
    ),
  );
  renderScreen(<RunScreen {...LINKS} runId={run.run.id} />);
  expect(await screen.findByRole('link', { name: 'Look at leave' })).toBeInTheDocument();
  expect(screen.queryByText('Apply and plan again')).toBeNull();
});
