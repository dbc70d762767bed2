/** Bytes of windows-1252 that Node before version 23 reads as controls. */
const western: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };

/** A text as bytes of an encoding of one byte a letter; the platform decodes these, and encodes none of them. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const special = encoding === 'windows-1252' ? western : {};
  return Uint8Array.from([...text].map((letter) => special[letter] ?? bytes.get(letter) ?? 0x3f));
}

/** A text as UTF-16. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return order === 'le' ? little : little.swap16();
}
