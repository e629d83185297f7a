import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { Note } from '../note';
import { useText } from '../text';
import { holdVersion } from './bases';
import { putBack } from './put-back';
import { forgetRefused, type Refused, type Values } from './refused';

type Props = {
  refused: Refused;
  late: NonNullable<Refused['late']>;
  /** The version of the newest draft that this form has loaded. */
  present: string | null;
};

/** Shows who saved before and what changed. The user goes on with or without the typed text. */
export function Late({ refused, late, present }: Props) {
  const say = useText();
  const latest = useForm('Late', (form) => form.initialValues);
  const resetForm = useForm('Late', (form) => form.resetForm);
  const setValues = useForm('Late', (form) => form.setValues);

  /** From now on this form is based on the newest draft. */
  function goOn(): void {
    holdVersion(refused.documentId, refused.locale, present);
    forgetRefused();
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Note severity="error">{late.message}</Note>
      {late.differences.map(({ path, before, after }) => (
        <Box key={path}>
          <Typography variant="pi" textColor="neutral600">
            {path}
          </Typography>
          <Typography tag="p" variant="pi">
            <del>{before}</del> <ins>{after}</ins>
          </Typography>
        </Box>
      ))}
      <Typography variant="pi">{say('versions.kept')}</Typography>
      <Button
        onClick={() => {
          goOn();
          setValues(putBack(refused, latest as Values));
        }}
      >
        {say('versions.put-back')}
      </Button>
      <Button
        variant="tertiary"
        onClick={() => {
          goOn();
          resetForm();
        }}
      >
        {say('versions.load')}
      </Button>
    </Flex>
  );
}
