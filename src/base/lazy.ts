/** What `make` makes, made on first use and kept; `make`, and all it holds on to, is let go then. */
export function lazy<T>(make: () => T): () => T {
  let maker: (() => T) | null = make;
  let made: T;
  return () => {
    if (maker !== null) {
      made = maker();
      maker = null;
    }
    return made;
  };
}

/** What was made before, as a function that holds on to nothing else. */
export function always<T>(value: T): () => T {
  return () => value;
}
