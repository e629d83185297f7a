import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useText } from '../../text';
import type { Saver } from '../saving/saver';

/** Signs the user in again without leaving the page, so that all typed text is kept. */
export function Login({ saver }: { saver: Pick<Saver, 'save'> }) {
  const say = useText();
  const login = useAuth('Login', (auth) => auth.login);
  const user = useAuth('Login', (auth) => auth.user);
  const [email, setEmail] = useState(user?.email ?? '');
  const [password, setPassword] = useState('');
  const [isWrong, setWrong] = useState(false);

  async function submit(event: React.FormEvent): Promise<void> {
    event.preventDefault();
    const answer = await login({ email, password, rememberMe: false });
    setWrong('error' in answer);
    if (!('error' in answer)) await saver.save();
  }

  return (
    <Box
      tag="form"
      onSubmit={submit}
      padding={5}
      background="neutral0"
      hasRadius
      shadow="popupShadow"
      aria-label={say('desk.login')}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="delta">{say('desk.login')}</Typography>
        <Typography>{say('desk.login.hint')}</Typography>
        <Field.Root name="email">
          <Field.Label>{say('desk.login.email')}</Field.Label>
          <TextInput
            type="email"
            value={email}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => setEmail(event.target.value)}
          />
        </Field.Root>
        <Field.Root name="password" error={isWrong ? say('desk.login.wrong') : undefined}>
          <Field.Label>{say('desk.login.password')}</Field.Label>
          <TextInput
            type="password"
            // Who is still typing goes on in the text. The next letters would stand in the password.
            autoFocus={!isTyping()}
            value={password}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
              setPassword(event.target.value)
            }
          />
          <Field.Error />
        </Field.Root>
        <Button type="submit" disabled={password === ''}>
          {say('desk.login.submit')}
        </Button>
      </Flex>
    </Box>
  );
}

/** Whether the focus is in something that is written in: a field or the manuscript. */
const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false;
