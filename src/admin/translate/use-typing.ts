import { useEffect, useRef, useState } from 'react';

/**
 * What is being written as the translation of a piece. It follows the draft as long as nobody typed, and stays where
 * somebody else wrote meanwhile; `overtaken` says so.
 * @param target what the draft says
 * @param send writes; without a text it confirms what the draft says. Whether it went well
 */
export function useTyping(target: string, send: (typed?: string) => Promise<boolean>) {
  const [text, setText] = useState(target);
  const seen = useRef(target);
  const [overtaken, setOvertaken] = useState(false);

  useEffect(() => {
    if (text === seen.current) setText(target);
    else if (seen.current !== target && text !== target) setOvertaken(true);
    seen.current = target;
    // Only what others write moves it; what is typed is compared at that moment.
  }, [target]);

  async function write(): Promise<void> {
    const before = seen.current;
    seen.current = text;
    const isWritten = await send(text === target ? undefined : text);
    if (isWritten) setOvertaken(false);
    else if (seen.current === text) seen.current = before;
  }

  return { text, setText, write, overtaken: overtaken && text !== target };
}
