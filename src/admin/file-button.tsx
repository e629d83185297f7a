import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** What may be chosen, as `accept` of HTML takes it. */
  kinds: string;
  variant: 'secondary' | 'tertiary';
  busy: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button by which one file is chosen. The same one may be chosen again, mended. */
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
