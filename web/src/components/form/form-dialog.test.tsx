import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Refusal } from '@/lib/http/errors';
import { renderScreen } from '@/test/render-screen';
import { FormDialog } from './form-dialog';

interface Props {
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
}

function Naming({ onSubmit, onClose }: Props) {
  const form = useForm({ initialValues: { name: 'North' } });
  return (
    <FormDialog form={form} title="Team" submit="Save" onSubmit={onSubmit} onClose={onClose}>
      <TextInput label="Name" {...form.getInputProps('name')} />
    </FormDialog>
  );
}

async function open(onSubmit: () => Promise<unknown> = () => Promise.resolve()) {
  const onClose = vi.fn();
  renderScreen(<Naming onSubmit={onSubmit} onClose={onClose} />);
  const name = await screen.findByRole('textbox', { name: 'Name' });
  return { user: userEvent.setup(), name, onClose };
}

const question = 'Leave without saving?';

test('a form in which nothing was changed closes at once', async () => {
  const { user, onClose } = await open();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a changed form asks before it closes', async () => {
  const { user, name, onClose } = await open();
  await user.type(name, ' and South');
  await user.keyboard('{Escape}');
  await screen.findByRole('dialog', { name: question });
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: question })).toBeNull());
  expect(onClose).not.toHaveBeenCalled();
  expect(name).toHaveValue('North and South');

  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Discard changes' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('what could not be saved is asked about; what was saved is not', async () => {
  const answers = [() => Promise.reject(new Error('Not now')), () => Promise.resolve()];
  const { user, name, onClose } = await open(() => answers.shift()?.() ?? Promise.resolve());
  await user.type(name, '!');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
  await user.type(name, '{Control>}{Enter}{/Control}');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('what does not fit is told at its field', async () => {
  const errors = [{ field: 'name', code: 'too-long', args: { most: 4 }, message: 'Too long.' }];
  const problem = { type: '', title: '', detail: 'Too long.', errors };
  const { user, name } = await open(() => Promise.reject(new Refusal('invalid', 422, problem)));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(name).toHaveAccessibleDescription('Expected at most 4 characters.'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what does not fit and has no field here is told above the buttons', async () => {
  const errors = [{ field: 'zone', code: 'not-a-zone', args: { value: 'Mars' }, message: 'No.' }];
  const problem = { type: '', title: '', detail: 'No.', errors };
  const { user } = await open(() => Promise.reject(new Refusal('invalid', 422, problem)));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('but got “Mars”.');
});
