import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import type { ListSearch } from '@/lib/list/list-search';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen, WithSearch } from '@/test/render-screen';
import { FilesScreen } from './files-screen';

function open(start: ListSearch = {}) {
  renderScreen(
    <WithSearch start={start}>
      {(search, onSearch) => <FilesScreen search={search} onSearch={onSearch} />}
    </WithSearch>,
  );
  return userEvent.setup();
}

test('files are listed with kind, size and who uploaded them', async () => {
  open();
  const row = await screen.findByRole('row', { name: /contract.pdf/ });
  expect(within(row).getByText('PDF')).toBeInTheDocument();
  expect(within(row).getByText('2.5 MB')).toBeInTheDocument();
  expect(within(row).getByText('Amy Larsen')).toBeInTheDocument();
  expect(within(row).getByRole('link', { name: 'Download contract.pdf' })).toHaveAttribute(
    'href',
    expect.stringContaining('/api/files/3/content'),
  );
});

test('a file is uploaded', async () => {
  const user = open();
  await screen.findByRole('row', { name: /contract.pdf/ });
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Upload a file' });
  await user.upload(
    within(dialog).getByLabelText('Upload a file', { selector: 'input' }),
    new File(['a;b'], 'people.csv'),
  );
  expect(await screen.findByRole('row', { name: /people.csv/ })).toBeInTheDocument();
  expect(await screen.findByText('people.csv is there')).toBeInTheDocument();
});

test('each version can be had, and a new one is added', async () => {
  const user = open({ look: '3' });
  const old = await screen.findByRole('link', { name: 'Download version 1 of contract.pdf' });
  expect(old).toHaveAttribute('href', expect.stringContaining('/api/files/3/versions/1/content'));
  await user.click(screen.getByRole('button', { name: 'New version' }));
  await user.upload(
    await screen.findByLabelText('New version of contract.pdf', { selector: 'input' }),
    new File(['new'], 'any name.pdf'),
  );
  expect(
    await screen.findByRole('link', { name: 'Download version 3 of contract.pdf' }),
  ).toBeInTheDocument();
});

test('a file is deleted once that is confirmed', async () => {
  const user = open({ look: '2' });
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the file' }));
  expect(await screen.findByText('floor plan.png was deleted')).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /floor plan/ })).not.toBeInTheDocument();
});

test('a file that something refers to stays, and what refers to it is named', async () => {
  const user = open({ look: '3' });
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Delete the file' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ticket 12 refers to it.');
});

test('who may not delete a file is not offered it', async () => {
  open({ look: '1' });
  await screen.findByRole('button', { name: 'New version' });
  expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
});

test('an empty list teaches what files are, and one without hits says so', async () => {
  fakeServer.use(
    http.get('/api/files', () => HttpResponse.json({ items: [], next: null, total: 0 })),
  );
  open();
  expect(await screen.findByText('No files yet')).toBeInTheDocument();
});

test('a search that finds nothing says so', async () => {
  open({ q: 'zzz' });
  expect(await screen.findByText('No file fits')).toBeInTheDocument();
});
