/** The wanted ones first, as far as they are there; each other one stays behind the one that it came after. */
export function inOrder<Entry extends { readonly id: string }>(entries: readonly Entry[], wanted: readonly string[] = []): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ordered = wanted.flatMap((id) => byId.get(id) ?? []);
  const placed = new Set(ordered);
  entries.forEach((entry, index) => {
    if (placed.has(entry)) return;
    const before = entries[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, entry);
    placed.add(entry);
  });
  return ordered;
}
