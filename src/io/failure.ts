/**
 * The command could not do its work (exit status 2). Each line is a sentence that says where, and what was
 * expected; it goes to stderr as it stands, with no stack trace.
 */
export class Failure extends Error {
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[]) {
    const list = typeof lines === "string" ? [lines] : lines;
    super(list.join("\n"));
    this.name = "Failure";
    this.lines = list;
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EISDIR: "expected a file, found a folder",
  ENOTDIR: "expected a folder, found a file",
  ELOOP: "too many symbolic links, in a circle perhaps",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  ERR_FS_FILE_TOO_LARGE: "the file is larger than 2 GB",
  ERR_STRING_TOO_LONG: "the file is too large to hold in one string (about 500 MB)",
  ERR_INVALID_ARG_VALUE: "not a valid path",
};

/** What the operating system says, in words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM[code] ?? (error instanceof Error ? error.message : String(error));
}
