import { analyse } from 'chardet';
import { invalidOption, notAReport, notUtf8 } from '../../errors.js';

/** How sure the detector has to be, of 100: random bytes give 1, a line of Arabic or English 60 and more. */
export const SURE = 20;

/** As much of a page as may declare its encoding (HTML, 13.2.3.2). */
const DECLARED_WITHIN = 1024;

/** The text of a file, and by which encoding it was read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether that encoding was guessed. */
  readonly guessed: boolean;
}

/**
 * The text of bytes, every one of them: a byte order mark stays, so that offsets and checksums hold. UTF-8 where they are
 * that; else as asked, as a page declares, or as detected from the bytes.
 *
 * @throws CrossclaimError where no encoding is known that fits
 */
export function decode(bytes: Uint8Array, path: string, asked?: string): Decoded {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked !== undefined) return { text: decoded(bytes, marked), encoding: marked, guessed: false };
  const utf8 = bytes.includes(0) ? undefined : tried(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false };
  if (asked !== undefined) return { text: decodedAs(bytes, asked), encoding: asked, guessed: false };
  if (bytes.includes(0)) return utf16(bytes, path);
  const declared = declaredBy(bytes);
  if (declared !== undefined) return { text: decoded(bytes, declared), encoding: declared, guessed: false };
  const [best] = analyse(bytes).filter(({ name }) => name !== 'ASCII' && name !== 'UTF-8' && isKnown(name));
  if (best === undefined || best.confidence < SURE) throw notUtf8(path, best?.name);
  return { text: decoded(bytes, best.name), encoding: best.name, guessed: true };
}

function decodedAs(bytes: Uint8Array, encoding: string): string {
  if (!isKnown(encoding))
    throw invalidOption(
      '--encoding',
      `"${encoding}" is no encoding that is known`,
      'Give one such as windows-1256.',
    );
  return decoded(bytes, encoding);
}

/** Of the two ways to read pairs of bytes, the one that shows more spaces and line ends; neither, and it is no text. */
function utf16(bytes: Uint8Array, path: string): Decoded {
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, text: decoded(bytes, encoding) }))
    .map((one) => ({ ...one, spaces: one.text.match(/[ \n]/g)?.length ?? 0 }))
    .sort((a, b) => b.spaces - a.spaces);
  if (best === undefined || best.spaces === 0 || /[\0\ufffd]/.test(best.text))
    throw notAReport(path, 'binary data', 'Give its text, or the page saved as HTML.');
  return { text: best.text, encoding: best.encoding, guessed: true };
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const head = decoded(bytes.subarray(0, DECLARED_WITHIN), 'iso-8859-1');
  const name = /<meta[^>]+charset\s*=\s*["']?\s*(?<name>[\w:-]+)/i.exec(head)?.groups?.name;
  return name !== undefined && !/^utf-?8$/i.test(name) && isKnown(name) ? name.toLowerCase() : undefined;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (byte) => WESTERN.charAt(byte.charCodeAt(0) - 0x80))
    : text;
}

/** What the bytes from 80 to 9F are in windows-1252: Node before version 23 leaves them controls. */
const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function tried(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
