import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** The files that may be chosen, in the format of HTML's `accept`. */
  kinds: string;
  variant: 'secondary' | 'tertiary';
  busy: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button that lets the user choose one file. The same file can be chosen again after it was corrected. */
export function FileButton({ kinds, variant, busy, onFile, children }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={variant}
        startIcon={<Upload />}
        loading={busy}
        onClick={() => chooser.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={kinds}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
