/** Without the characters at its end that are any of `marks`. A regex for them would be quadratic in a run of marks that is not at the end. */
export function trimEndOf(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The same for both ends. */
export function trimOf(text: string, marks: string): string {
  const ended = trimEndOf(text, marks);
  let start = 0;
  while (start < ended.length && marks.includes(ended.charAt(start))) start++;
  return ended.slice(start);
}
