/** The characters around the end of a sentence: stops, quotes, brackets, blanks, and what begins the next word. */

/** The offset behind the stops that begin at `at`. */
export function afterStops(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 0x3002) break;
    end++;
  }
  return end;
}

/** The offset behind closing quotes and brackets, and a note's mark. */
export function afterClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && isCloser(text.charCodeAt(end))) end++;
  // A note's mark behind the stop: ".¹", ".[12]".
  while (end < text.length && isRaised(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) === 91) {
    let close = end + 1;
    while (close < end + 6 && isDigit(text.charCodeAt(close))) close++;
    if (close > end + 1 && text.charCodeAt(close) === 93) return afterClosers(text, close + 1);
  }
  return end;
}

function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 42 ||
    code === 95
  );
}

function isRaised(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

/** The offset behind opening quotes and brackets. */
export function skipOpeners(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const opens =
      code === 34 ||
      code === 39 ||
      code === 40 ||
      code === 91 ||
      code === 0x201c ||
      code === 0x2018 ||
      code === 0xab;
    if (!opens) break;
    at++;
  }
  return at;
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** True when the line break at `at` is followed by another one. */
export function isEmptyLine(text: string, at: number): boolean {
  let end = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
  while (end < text.length && (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++;
  const code = text.charCodeAt(end);
  return code === 10 || code === 13;
}

/** A name like "xAI" or "iPhone" may begin a sentence. */
export function hasInnerCapital(text: string, at: number): boolean {
  for (let end = at + 1; end < at + 4 && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code >= 65 && code <= 90) return true;
    if (!isWordCharacter(code)) return false;
  }
  return false;
}

export function isLowerCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return /\p{Ll}/u.test(text.charAt(at));
}

export function isUpperCase(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(text.charAt(at));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

/** Letters, digits and apostrophes; of what lies beyond Latin everything but punctuation. */
export function isWordCharacter(code: number): boolean {
  if (code < 0xc0) return ((code | 32) >= 97 && (code | 32) <= 122) || isDigit(code) || code === 39;
  return code < 0x2000 || code === 0x2019 || code > 0x206f;
}
