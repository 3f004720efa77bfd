import type { BorderPosition, BorderStyle } from '@odoo/o-spreadsheet';
import { apiNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { zoneOf } from '../address';
import { colorOf } from './rangeFormat';
import type { Range } from './range';

const SIDES: Record<string, BorderPosition> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'h',
  InsideVertical: 'v',
};
const WEIGHTS: Record<string, BorderStyle> = {
  Hairline: 'thin',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

export class RangeBorderCollection extends HostObject {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super();
  }

  getItem(side: string): RangeBorder {
    const position = SIDES[side];
    if (!position) throw apiNotFound(`the stand-in has no border ${side}`);
    return new RangeBorder(this.range, side, position);
  }
}

/** Borders can be set, which is what add-ins do to make a table look like one; reading them back is not offered. */
class RangeBorder extends HostObject {
  readonly className = 'RangeBorder';
  private colour = '#000000';
  private line: BorderStyle | undefined = 'thin';

  constructor(
    private readonly range: Range,
    readonly sideIndex: string,
    private readonly position: BorderPosition,
  ) {
    super();
  }

  override get identity(): string {
    return this.sideIndex;
  }
  set style(style: string) {
    this.line = style === 'None' ? undefined : 'thin';
    this.draw();
  }
  set weight(weight: string) {
    this.line = WEIGHTS[weight] ?? 'thin';
    this.draw();
  }
  set color(color: string) {
    this.colour = colorOf(color);
    this.draw();
  }

  private draw(): void {
    const { sheetId, worksheet } = this.range;
    worksheet.demandUnprotected();
    const border = this.line
      ? { position: this.position, style: this.line, color: this.colour }
      : { position: 'clear' as const };
    worksheet.workbook.grid.dispatch('SET_ZONE_BORDERS', {
      sheetId,
      target: [zoneOf(this.range.insideGrid() ?? this.range.box)],
      border,
    });
  }
}
