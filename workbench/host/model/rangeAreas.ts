import { HostCollection, HostObject } from '../hostObject';
import { itemNotFound } from '../hostError';
import type { Range } from './range';

/** Several ranges of one sheet, as far as a print area needs them. */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';
  override readonly scalars = ['address', 'areaCount'];

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  get address(): string {
    return this.ranges.map(({ address }) => address).join(',');
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly className = 'RangeCollection';

  constructor(readonly items: readonly Range[]) {
    super();
  }

  protected keysOf(item: Range): string[] {
    return [item.address];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
