import type { Style } from '@odoo/o-spreadsheet';
import { HostObject } from '../hostObject';
import type { ConditionalFormat } from './conditionalFormats';
import { colorOf } from './rangeFormat';

/** How cells look while their rule holds. Excel changes fill, font and borders by rule, and never the size. */
export class ConditionalRangeFormat extends HostObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.owner);
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.owner);
  }
}

abstract class RuleStyle extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super();
  }

  protected get style(): Style {
    return this.owner.rule.style;
  }
  protected set style(change: Style) {
    this.owner.rule = { ...this.owner.rule, style: { ...this.owner.rule.style, ...change } };
  }
}

class ConditionalRangeFill extends RuleStyle {
  readonly className = 'ConditionalRangeFill';
  override readonly scalars = ['color'];

  get color(): string {
    return this.style.fillColor ?? '';
  }
  set color(color: string) {
    this.style = { fillColor: colorOf(color) };
  }
  clear(): void {
    this.style = { fillColor: '' };
  }
}

class ConditionalRangeFont extends RuleStyle {
  readonly className = 'ConditionalRangeFont';
  override readonly scalars = ['bold', 'color', 'italic', 'strikethrough', 'underline'];

  get bold(): boolean {
    return this.style.bold ?? false;
  }
  set bold(bold: boolean) {
    this.style = { bold };
  }
  get italic(): boolean {
    return this.style.italic ?? false;
  }
  set italic(italic: boolean) {
    this.style = { italic };
  }
  get strikethrough(): boolean {
    return this.style.strikethrough ?? false;
  }
  set strikethrough(strikethrough: boolean) {
    this.style = { strikethrough };
  }
  get underline(): string {
    return this.style.underline ? 'Single' : 'None';
  }
  set underline(underline: string) {
    this.style = { underline: underline !== 'None' };
  }
  get color(): string {
    return this.style.textColor ?? '';
  }
  set color(color: string) {
    this.style = { textColor: colorOf(color) };
  }
}
