import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../text';

type Props = {
  /** The figure or quote at the cursor. */
  chosen: { path: string; words: string } | null;
  link: string | null;
  /** Whether the server can send links by e-mail, and whether it sent this one. */
  isMailing: boolean;
  isMailed: boolean;
  busy: boolean;
  onAsk(body: object): Promise<void>;
};

/** Makes a link for the figure or quote at the cursor. The link is shown once: nothing stores it. */
export function Ask({ chosen, link, isMailing, isMailed, busy, onAsk }: Props) {
  const say = useText();
  const [to, setTo] = useState('');
  const [email, setEmail] = useState('');
  const ask = async (path: string) => {
    const address = email.trim();
    await onAsk({ path, to: to.trim(), ...(address && { email: address }) });
    setTo('');
    setEmail('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {chosen ? (
        <>
          <Typography variant="pi">
            {say('confirm.about', { words: `“${chosen.words}”` })}
          </Typography>
          <Field.Root name="confirmTo">
            <Field.Label>{say('confirm.to')}</Field.Label>
            <TextInput
              value={to}
              maxLength={100}
              placeholder={say('confirm.to-example')}
              onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTo(event.target.value)}
            />
          </Field.Root>
          {isMailing && (
            <Field.Root name="confirmEmail">
              <Field.Label>{say('confirm.email')}</Field.Label>
              <TextInput
                type="email"
                value={email}
                maxLength={200}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
                  setEmail(event.target.value)
                }
              />
            </Field.Root>
          )}
          <Button
            size="S"
            loading={busy}
            disabled={!to.trim()}
            onClick={() => void ask(chosen.path)}
          >
            {say('confirm.make')}
          </Button>
        </>
      ) : (
        <Typography textColor="neutral600">{say('confirm.select')}</Typography>
      )}
      {link && <Link link={link} />}
      {link && isMailed && <Typography variant="pi">{say('confirm.mailed')}</Typography>}
    </Flex>
  );
}

function Link({ link }: { link: string }) {
  const say = useText();
  const [isCopied, setCopied] = useState(false);
  const whole = new URL(link, location.origin).href;
  return (
    <Field.Root name="confirmLink" hint={say('confirm.link-hint')}>
      <Field.Label>{say('confirm.link')}</Field.Label>
      <TextInput readOnly value={whole} onFocus={(event: FocusEvent) => selectAll(event)} />
      <Field.Hint />
      <Button
        size="S"
        variant="tertiary"
        onClick={() => void navigator.clipboard.writeText(whole).then(() => setCopied(true))}
      >
        {say(isCopied ? 'confirm.copied' : 'confirm.copy')}
      </Button>
    </Field.Root>
  );
}

type FocusEvent = React.FocusEvent<HTMLInputElement>;
const selectAll = ({ target }: FocusEvent) => target.select();
