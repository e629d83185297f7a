import qrcode from 'qrcode-generator';
import { escape } from './escape';

/** The light border that a QR code needs, in modules (ISO/IEC 18004, §6.3.8). */
const QUIET = 4;

/**
 * Writes an address as a QR code in SVG, with medium error correction. It is black on white, because not every reader
 * supports inverted codes.
 */
export function qrCode(address: string, label: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  const side = count + 2 * QUIET;
  const path = Array.from({ length: count }, (_, row) => rowOf(code, row, count)).join('');
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" width="112" height="112" role="img" aria-label="${escape(label)}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}

type Code = { isDark(row: number, column: number): boolean };

function rowOf(code: Code, row: number, count: number): string {
  const dark = Array.from({ length: count }, (_, column) => column).filter((column) =>
    code.isDark(row, column),
  );
  return dark.map((column) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`).join('');
}
