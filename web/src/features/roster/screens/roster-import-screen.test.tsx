import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderScreen, WithSearch } from '@/test/render-screen';
import type { RosterImportSearch } from '../rules/import-search';
import { RosterImportScreen } from './roster-import-screen';

const CSV = new File(['person,ideal\namy,5\n'], 'people.csv', { type: 'text/csv' });
const YAML = new File(['- person: Nobody\n'], 'people.yaml');

async function open() {
  const user = userEvent.setup();
  renderScreen(
    <WithSearch<RosterImportSearch> start={{}}>
      {(search, onSearch) => <RosterImportScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  await screen.findByText('No table yet');
  return user;
}

async function look(user: ReturnType<typeof userEvent.setup>, file?: File) {
  if (file) await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  await user.click(screen.getByRole('button', { name: 'Look what would come of it' }));
}

test('a table is looked at, written down, and used again', async () => {
  const user = await open();
  expect(screen.getByRole('button', { name: 'Look what would come of it' })).toBeDisabled();
  await look(user, CSV);
  expect(await screen.findByText(/nothing added, 1 changed, 1 row is so already/)).toBeVisible();
  expect(screen.getByText('ideal: 7 → 5, extension: – → 201')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Write it down' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('1 row changes something.');
  await user.click(within(dialog).getByRole('button', { name: 'Write it down' }));
  expect(await screen.findByText('This table is written down.')).toBeInTheDocument();
  await user.click(screen.getByText('Last one again'));
  await look(user);
  expect(await screen.findAllByRole('button', { name: 'people.csv' })).toHaveLength(2);
});

test('a table with problems says line, column and why, and cannot be written down', async () => {
  const user = await open();
  await user.click(screen.getByText('YAML'));
  await look(user, YAML);
  const problems = await screen.findByRole('table', { name: /^1 problem/ });
  expect(within(problems).getByRole('row', { name: /4/ })).toHaveTextContent(
    '4personThere is no “Nobody” here.',
  );
  expect(screen.getByText('Nobody reads these columns: shoe size.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Write it down' })).toBeDisabled();
});

test('what Google says is said where it was asked', async () => {
  const user = await open();
  await user.click(screen.getByRole('radio', { name: 'Google Sheets' }));
  await look(user);
  expect(await screen.findByRole('alert')).toHaveTextContent('No spreadsheet, or no named range');
});

test('the spreadsheet and its ranges are set, the key is not to be seen', async () => {
  const user = await open();
  expect(await screen.findByText(/roster@evenhand\.iam/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Spreadsheet'), 'https://docs.google.com/spreadsheets/d/1');
  await user.type(screen.getByLabelText('Named range: People'), 'People');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Spreadsheet saved')).toBeInTheDocument();
});
