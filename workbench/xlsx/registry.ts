/** Styles, formats and borders: each different one has a number, and cells tell the number. */
export class Registry<T> {
  private readonly numbers = new Map<string, number>();
  readonly items: Record<string, T> = {};

  note(cells: Record<string, number>, address: string, item: T | undefined): void {
    if (item === undefined) return;
    const key = JSON.stringify(item);
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    this.items[String(number)] = item;
    cells[address] = number;
  }
}
