import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http } from 'msw';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { FileValue } from '@/lib/files/files';
import { refuse } from '@/test/fake-kit/respond';
import { fakeServer } from '@/test/fake-kit/server';
import { renderScreen } from '@/test/render-screen';
import { FileField } from './file-field';
import { FileLink } from './file-link';

function Form({
  start,
  heard,
}: {
  start: FileValue | null;
  heard: (to: FileValue | null) => void;
}) {
  const [value, setValue] = useState(start);
  return (
    <FileField
      label="Document"
      value={value}
      onChange={(to) => {
        heard(to);
        setValue(to);
      }}
    />
  );
}

async function open(start: FileValue | null = null) {
  const heard = vi.fn();
  renderScreen(<Form start={start} heard={heard} />);
  const group = await screen.findByRole('group', { name: 'Document' });
  return { user: userEvent.setup(), heard, group };
}

const aFile = (name: string, size = 5) => new File(['a'.repeat(size)], name);
const input = () => screen.getByLabelText('Document', { selector: 'input' });

test('a file that is chosen is sent, and the value names it', async () => {
  const { user, heard } = await open();
  await screen.findByText(/At most 25 MB/);
  await user.upload(input(), aFile('notes.txt'));
  const link = await screen.findByRole('link', { name: 'Download notes.txt' });
  expect(link).toHaveAttribute('href', expect.stringContaining('/api/files/4/content'));
  expect(screen.getByText('Text, 5 bytes')).toBeInTheDocument();
  expect(heard).toHaveBeenCalledExactlyOnceWith({ file_id: 4 });
});

test('it is sent as it is, with the token against forgery and a key', async () => {
  document.cookie = 'XSRF-TOKEN=a%2Bb';
  let seen = new Headers();
  fakeServer.use(
    http.post('/api/files', ({ request }) => {
      seen = request.headers;
      return undefined;
    }),
  );
  const { user } = await open();
  await user.upload(input(), aFile('notes.txt'));
  await screen.findByRole('link', { name: 'Download notes.txt' });
  expect(seen.get('X-XSRF-TOKEN')).toBe('a+b');
  expect(seen.get('Content-Type')).toBe('application/octet-stream');
  expect(seen.get('Idempotency-Key')).toMatch(/.{8,}/);
});

test('a token that is too old is renewed, and the file sent again', async () => {
  fakeServer.use(http.post('/api/files', () => refuse(403, 'csrf-token-missing'), { once: true }));
  const { user, heard } = await open();
  await user.upload(input(), aFile('notes.txt'));
  await waitFor(() => expect(heard).toHaveBeenCalledWith({ file_id: 4 }));
});

test('what is under way is shown, and can be stopped', async () => {
  fakeServer.use(
    http.post('/api/files', async () => {
      await delay('infinite');
    }),
  );
  const { user, heard } = await open();
  await user.upload(input(), aFile('notes.txt'));
  expect(await screen.findByRole('progressbar', { name: 'Progress of notes.txt' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('button', { name: 'Choose a file: Document' })).toBeEnabled();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(heard).not.toHaveBeenCalled();
});

test('a file that is too large or is run is refused before it is sent', async () => {
  fakeServer.use(http.post('/api/files', () => refuse(500, 'sent-in-vain')));
  const { user } = await open();
  await screen.findByText(/At most 25 MB/);
  const large = aFile('film.txt');
  Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
  await user.upload(input(), large);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'This file is too large. At most 25 MB are allowed.',
  );
  await user.upload(input(), aFile('setup.exe'));
  expect(await screen.findByText(/Files that end with .exe/)).toBeInTheDocument();
  await user.upload(input(), aFile('nothing.txt', 0));
  expect(await screen.findByText(/There is nothing in this file/)).toBeInTheDocument();
});

test('a content the server refuses is told in words, and another file can be chosen', async () => {
  fakeServer.use(
    http.post(
      '/api/files',
      () => refuse(415, 'file-type-refused', { mediaType: 'application/x-msdownload' }),
      { once: true },
    ),
  );
  const { user } = await open();
  await user.upload(input(), aFile('holiday.png'));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The content of this file is application/x-msdownload',
  );
  await user.upload(input(), aFile('notes.txt'));
  await screen.findByRole('link', { name: 'Download notes.txt' });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a limit that only the server knows is told with its size', async () => {
  fakeServer.use(
    http.get('/api/files/limits', () => refuse(500, 'broken')),
    http.post('/api/files', () => refuse(413, 'file-too-large', { most: 3 * 1024 * 1024 })),
  );
  const { user } = await open();
  await user.upload(input(), aFile('notes.txt'));
  expect(await screen.findByRole('alert')).toHaveTextContent('At most 3 MB are allowed.');
});

test('a file is replaced, or the old one kept', async () => {
  const { user, heard, group } = await open({ file_id: 2 });
  await user.click(
    await within(group).findByRole('button', { name: 'Replace the file: Document' }),
  );
  await user.click(screen.getByRole('button', { name: 'Keep the old one' }));
  expect(await screen.findByRole('link', { name: 'Download floor plan.png' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Replace the file: Document' }));
  await user.upload(input(), aFile('new plan.png'));
  await screen.findByRole('link', { name: 'Download new plan.png' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ file_id: 4 });
});

test('a file is taken out of the field by keyboard alone', async () => {
  const { user, heard } = await open({ file_id: 2 });
  const remove = await screen.findByRole('button', { name: 'Remove the file: Document' });
  remove.focus();
  await user.keyboard('{Enter}');
  expect(heard).toHaveBeenCalledExactlyOnceWith(null);
  await screen.findByRole('button', { name: 'Choose a file: Document' });
});

test('a link shows version and size, and says when the file is gone', async () => {
  renderScreen(
    <>
      <FileLink value={{ file_id: 3 }} />
      <FileLink value={{ file_id: 99 }} />
    </>,
  );
  expect(await screen.findByText('PDF, 2.5 MB, version 2')).toBeInTheDocument();
  expect(await screen.findByText('This file no longer exists')).toBeInTheDocument();
});
