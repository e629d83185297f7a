/** The lists around the current text, and the numbers of their items. */
export class OpenLists {
  /** The number of the last item of each ordered list, null for bullets. */
  private readonly lists: (number | null)[] = [];

  /** How many lists are open. */
  get depth(): number {
    return this.lists.length;
  }

  /** @param first the number of the first item, if the list is ordered */
  open(ordered: boolean, first: number): void {
    this.lists.push(ordered ? first - 1 : null);
  }

  close(): void {
    this.lists.pop();
  }

  /** Counts an item of the innermost list, and returns its number. Null in a list of bullets, and outside of lists. */
  next(): number | null {
    const last = this.lists.at(-1) ?? null;
    if (last === null) return null;
    this.lists[this.lists.length - 1] = last + 1;
    return last + 1;
  }
}
