import Decimal from 'decimal.js';

const Exact = Decimal.clone({ precision: 120 });
const N = '([−\\d\\u00a0]+(?:,\\d+)?)';
const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(
  ' ',
);

/** What a reader with a pocket calculator gets from a Swedish explanation without measure, who trusts no step of it. */
export class Reader {
  result = new Exact(NaN);
  private amount = new Exact(NaN);
  private fixed = new Exact(0);
  private fraction = new Exact(NaN);
  private quota = new Exact(NaN);
  private percent: { value: Decimal; decimals: number } | undefined;
  private odd: { count: Decimal; lastRest?: Decimal } | undefined;
  private factor: { value: Decimal } | undefined;
  private isTied = false;
  private isHalfway = false;
  private promised: Decimal | undefined;
  private stated = new Exact(NaN);

  constructor(private readonly step: Decimal.Value) {}

  /** Each form of sentence, and what the reader does with its figures. */
  private readonly forms: [form: RegExp, read: (figures: Decimal[], words: string[]) => void][] = [
    [
      at(`^.+ (?:betalar|får tillbaka) ${N} av ${N}\\.$`),
      ([share, amount]) => {
        this.stated = share!;
        this.amount = amount!;
      },
    ],
    [at(`^Först fördelas ${N} .+ får ${N}\\.$`), ([, share]) => (this.promised = share)],
    [at(`^Inom .+ fördelas ${N}\\.$`), ([amount]) => this.goDown(amount!)],
    [
      at(`^Fasta belopp .+: tillsammans ${N}, varav .+ ${N}\\. ${N} återstår att fördela\\.$`),
      ([sum, own, rest]) => {
        same(this.amount.minus(sum!), rest!);
        [this.fixed, this.amount] = [own!, rest!];
      },
    ],
    [at(`hålls vid sitt (?:golv|tak), ${N}\\.$`), ([at]) => (this.result = at!)],
    [at(`^Uddatalsmetoden flyttar .+ till ${N}\\.$`), ([to]) => (this.result = to!)],
    [at(`; övriga delar på ${N}\\.$`), ([rest]) => (this.amount = rest!)],
    [
      at(`^Andel ${N} av ${N} [=≈] ${N} %\\.$`),
      ([own, sum, percent]) => {
        this.fraction = own!.div(sum!);
        this.percent = { value: percent!, decimals: percent!.decimalPlaces() };
      },
    ],
    [
      at(`^Andel (?:cirka )?${N} %\\.$`),
      ([percent]) => {
        this.fraction = percent!.div(100);
        this.percent = undefined;
      },
    ],
    [at(`har vikten 0`), () => (this.fraction = new Exact(0))],
    [at(`^Oavrundat ${N}\\.$`), ([quota]) => this.readQuota(quota!)],
    [
      at(`^Avrundade nedåt blir alla tillsammans ${N}; ${N} återstår och går (.+)\\.$`),
      ([down, left], words) => {
        same(down!.plus(left!), this.amount);
        const last = new RegExp(`${N}\\)$`, 'u').exec(words[2] ?? '')?.[1];
        this.odd = { count: left!.div(this.step), ...(last && { lastRest: read(last) }) };
      },
    ],
    [at(`^Exakt samma rest`), () => (this.isTied = true)],
    [
      at(`rest ${N} är (den .+|nummer \\d+): ${N}\\.$`),
      ([rest, , share], words) => this.giveByRest(rest!, placeOf(words[1] ?? ''), share!),
    ],
    [
      at(` är (den [^ ]+|nummer \\d+): ${N}\\.$`),
      ([, share], words) => this.give(placeOf(words[0] ?? ''), share!),
    ],
    [
      at(`^Uddatalsmetoden räknar om .+ tal, ${N}, .+ blir ${N} tillsammans\\.$`),
      ([factor, amount]) => {
        same(amount!, this.amount);
        this.factor = { value: factor! };
      },
    ],
    [
      at(`^Uddatalsmetoden räknar om .+ tal, ${N}, .+ inom golv och tak, blir ${N} tillsammans, `),
      ([factor]) => (this.factor = { value: factor! }),
    ],
    [
      at(` blir ${N}, men (golvet|taket) ger ${N}\\.$`),
      ([product, , share], words) => {
        const nearest = this.nearest(product!);
        if (words[1] === 'taket' ? nearest.lte(share!) : nearest.gte(share!)) throw new Error('no bound');
        this.result = share!;
      },
    ],
    [
      at(` blir ${N}, avrundat ${N}\\.$`),
      ([product, share]) => {
        const off = product!.minus(this.quota.times(this.factor!.value)).abs();
        if (off.gt(lastPlace(product!).plus(lastPlace(this.quota)))) throw new Error(`product ${product}`);
        this.result = share!;
        this.product = product!;
      },
    ],
    [at(`^Mitt emellan två steg`), () => (this.isHalfway = true)],
    [
      at(` avrundas till ${N}\\.$`),
      ([share]) => {
        if (!this.isHalfway) same(share!, this.nearest(this.quota));
        else if (this.quota.minus(share!).abs().gt(new Exact(this.step).div(2))) throw new Error('not near');
        this.result = share!;
      },
    ],
    [
      at(`^Delen avrundas för sig: ${N}\\.$|^Alla utom sista raden, .+, avrundas för sig: ${N}\\. `),
      ([a, b]) => {
        const share = a?.isNaN() === false ? a : b!;
        same(share, this.nearest(this.quota));
        this.result = share;
      },
    ],
    [at(`^Alla delar avrundade för sig blir tillsammans ${N}, `), () => undefined],
    [
      at(`^De andra avrundas .+: ${N} − ${N} = ${N}\\.$`),
      ([total, others, share]) => {
        same(total!.minus(others!), share!);
        this.result = share!;
        this.fixed = new Exact(0);
      },
    ],
    [
      at(`^Kvotmetoden .+ avrundas (uppåt|nedåt): ${N}\\.$`),
      ([, share], [way]) => {
        const down = this.down(this.quota);
        this.result = way === 'uppåt' ? down.plus(this.step) : down;
        same(this.result, share!);
      },
    ],
    [
      at(`del går jämnt ut: ${N}\\.$`),
      ([share]) => {
        same(share!, this.quota);
        this.result = share!;
      },
    ],
    [
      at(`^Med det fasta beloppet blir det ${N} \\+ ${N} = ${N}\\.$`),
      ([beside, own, share]) => {
        same(beside!, this.result);
        same(own!, this.fixed);
        same(beside!.plus(own!), share!);
        this.result = share!;
      },
    ],
    [
      at(`^[^ ]+: ${N}\\.$`),
      ([share]) => {
        if (!this.fraction.isZero()) same(share!, this.quota);
        this.result = share!;
      },
    ],
    [
      at(
        `^(?:Nyckel: |Alla delar går jämnt ut|Avrundade till närmaste|En återbetalning|Det är tillsammans|Beloppet |Nyckeln är sammanvägd)`,
      ),
      () => undefined,
    ],
  ];
  private product: Decimal | undefined;

  read(sentences: readonly string[]): Decimal {
    for (const sentence of sentences) this.readOne(sentence);
    if (this.product && !this.isHalfway) same(this.nearest(this.product), this.result.minus(this.paidBeside));
    if (this.promised && sentences.every((sentence) => !sentence.startsWith('Inom ')))
      same(this.promised, this.result);
    same(this.result, this.stated);
    return this.result;
  }

  private get paidBeside(): Decimal {
    return this.fixed;
  }

  private readOne(sentence: string): void {
    const form = this.forms.find(([pattern]) => pattern.test(sentence));
    if (!form) throw new Error(`cannot read: ${sentence}`);
    const words = form[0].exec(sentence)!.slice(1);
    form[1](
      words.map((word) => read(word ?? '')),
      words,
    );
  }

  private goDown(amount: Decimal): void {
    same(this.result, amount);
    same(this.promised ?? amount, amount);
    this.amount = amount;
    [this.fixed, this.fraction, this.promised] = [new Exact(0), new Exact(NaN), undefined];
    [this.odd, this.factor, this.product, this.isTied, this.isHalfway] = [
      undefined,
      undefined,
      undefined,
      false,
      false,
    ];
  }

  private readQuota(quota: Decimal): void {
    this.quota = quota;
    const unit = lastPlace(quota);
    const off = this.fraction.times(this.amount).minus(quota).abs();
    const byHand = this.percent ? this.percent.value.div(100).times(this.amount).minus(quota).abs() : off;
    // An exact figure has lost its zeros, so its last place says too little; a thousandth of the step is enough there.
    const most = Decimal.max(unit, new Exact(this.step).div(1000));
    if (off.gt(most) || byHand.gt(most))
      throw new Error(`quota ${quota} of ${this.amount}, off ${off}, ${byHand}`);
    this.result = quota;
  }

  private giveByRest(rest: Decimal, place: number, share: Decimal): void {
    same(this.quota.minus(this.down(this.quota)), rest);
    const { lastRest } = this.odd!;
    const got = this.odd!.count.gte(place);
    if (lastRest && !this.isTied && (got ? rest.lt(lastRest) : rest.gte(lastRest)))
      throw new Error('rest out of order');
    this.give(place, share);
  }

  private give(place: number, share: Decimal): void {
    const down = this.down(this.quota);
    this.result = this.odd!.count.gte(place) ? down.plus(this.step) : down;
    same(this.result, share);
  }

  private down(amount: Decimal): Decimal {
    return amount.div(this.step).floor().times(this.step);
  }

  private nearest(amount: Decimal): Decimal {
    return amount.div(this.step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(this.step);
  }
}

function at(form: string): RegExp {
  return new RegExp(form, 'u');
}

function read(figure: string): Decimal {
  const plain = figure
    .replace(/[\u00a0]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Exact(plain) : new Exact(NaN);
}

function placeOf(words: string): number {
  const ordinal = ORDINALS.indexOf(words.replace('den ', ''));
  return ordinal >= 0 ? ordinal + 1 : Number(words.replace('nummer ', ''));
}

function lastPlace(figure: Decimal): Decimal {
  return new Exact(10).pow(-figure.decimalPlaces());
}

function same(a: Decimal, b: Decimal): void {
  if (!a.eq(b)) throw new Error(`${a} is not ${b}`);
}
