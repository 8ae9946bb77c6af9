/** What `make` makes, made on first use and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What was made before, as a function that holds on to nothing else. */
export function always<T>(value: T): () => T {
  return () => value;
}
