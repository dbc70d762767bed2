/** Lines shown on either side of a change. */
const AROUND = 2;

interface Line {
  readonly op: ' ' | '-' | '+';
  readonly text: string;
}

/** The lines that two texts do not share, as `-` and `+`, with the lines around them; invisible characters are written out. */
export function lineDiff(before: string, after: string): string {
  const lines = edits(before.split('\n'), after.split('\n'));
  const near = (at: number): boolean =>
    lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ op }) => op !== ' ');
  return lines
    .flatMap(({ op, text }, at) => {
      if (near(at)) return [`${op} ${visible(text)}`];
      return at > 0 && near(at - 1) ? ['  …'] : [];
    })
    .join('\n');
}

/** The shortest way from one list to the other, by the longest common subsequence. */
function edits(before: readonly string[], after: readonly string[]): readonly Line[] {
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const shared = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      common[i * width + j] =
        before[i] === after[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1));
  const out: Line[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      out.push({ op: ' ', text: old });
      i++;
      j++;
    } else if (old !== undefined && (now === undefined || shared(i + 1, j) >= shared(i, j + 1))) {
      out.push({ op: '-', text: old });
      i++;
    } else {
      out.push({ op: '+', text: now ?? '' });
      j++;
    }
  }
  return out;
}

/** A line whose difference may lie in what no editor shows. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u00a0]/gu,
    (char) => `<${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`,
  );
}
