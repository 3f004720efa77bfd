import { fail, ok, type Problem, type Result } from '../../src/core/problem';
import type { HealthFinding } from '../../src/core/sharing/healthFinding';
import type {
  FileComparison,
  FreezeCell,
  FreezeOutcome,
  FreezePlan,
  FreezeRecord,
  FreezeRequest,
  HealthReport,
  LongWork,
  Provenance,
  ReceivedReport,
  RepairOutcome,
  SharingObstacle,
  UnfreezeOutcome,
} from '../../src/workbook';

const STOPPED = 'abort';

/** What the workbook in memory answers of its sending: it keeps what it is told, and shows it again. */
export class MemorySharing {
  findings: readonly HealthFinding[] = [];
  looked: HealthReport['looked'] = { sheets: 3, cells: 1234, formulas: 56, keys: 2 };
  /** Findings that cannot be repaired after all, with the problem. */
  readonly unrepairable = new Map<HealthFinding, Problem>();
  repairedAt: (readonly HealthFinding[])[] = [];
  freezable: readonly FreezeCell[] = [];
  obstacles: readonly SharingObstacle[] = [];
  readonly freezes: FreezePlan[] = [];
  /** What freezing came to, where it is something else than was planned. */
  freezeOutcome: readonly FreezeCell[] | undefined;
  freeze: FreezeRecord | undefined;
  unfreezes: UnfreezeOutcome = { restored: 0, left: [] };
  provenance: Provenance | undefined;
  received: ReceivedReport = { schema: 'current', isLater: false, keys: [] };
  fileComparison: Result<FileComparison> = fail({ kind: 'fileNotOurs', file: 'annan.xlsx' });
  readonly comparedFiles: string[] = [];
  /** Holds long work until it is stopped, with this progress. */
  holdsAt: { done: number; of: number } | undefined;
  sharingRefuses: Problem | undefined;
  /** Why the file cannot be marked as sent. */
  recordingRefuses: Problem | undefined;

  checkHealth(work: LongWork = {}): Promise<Result<HealthReport>> {
    return this.long(work, () => ({ findings: this.findings, looked: this.looked }));
  }

  repairFindings(findings: readonly HealthFinding[], work: LongWork = {}): Promise<Result<RepairOutcome>> {
    return this.long(work, () => {
      this.repairedAt.push(findings);
      const left = findings.flatMap((finding) => {
        const problem = this.unrepairable.get(finding);
        return problem ? [{ finding, problem }] : [];
      });
      const repaired = findings.filter((finding) => !this.unrepairable.has(finding));
      this.findings = this.findings.filter((finding) => !repaired.includes(finding));
      return { repaired, left };
    });
  }

  planFreeze(request: FreezeRequest, work: LongWork = {}): Promise<Result<FreezePlan>> {
    const isChosen = ({ address }: FreezeCell): boolean =>
      request.sheets?.includes(address.slice(0, address.lastIndexOf('!'))) ?? true;
    return this.long(work, () => ({
      request,
      cells: this.freezable.filter(isChosen),
      obstacles: this.obstacles,
    }));
  }

  freezeCells(plan: FreezePlan, work: LongWork = {}): Promise<Result<FreezeOutcome>> {
    return this.long(work, () => {
      this.freezes.push(plan);
      const formulas = plan.cells.filter(({ how }) => how === 'formula').length;
      const made = '2026-03-01T09:30:00.000Z';
      this.freeze = {
        made,
        version: '1.0.0',
        where: plan.request.where,
        formulas,
        values: plan.cells.length - formulas,
      };
      return {
        cells: this.freezeOutcome ?? plan.cells,
        obstacles: [],
        sheets: ['Uträkning', 'Frysta formler'],
      };
    });
  }

  async readFreeze(): Promise<Result<FreezeRecord | undefined>> {
    return this.sharingRefuses ? fail(this.sharingRefuses) : ok(this.freeze);
  }

  unfreezeCells(work: LongWork = {}): Promise<Result<UnfreezeOutcome>> {
    return this.long(work, () => {
      this.freeze = undefined;
      return this.unfreezes;
    });
  }

  async recordSending(): Promise<Result<Provenance>> {
    if (this.recordingRefuses) return fail(this.recordingRefuses);
    this.provenance = { version: '1.0.0', sent: '2026-03-01T09:30:00.000Z', stamps: [], from: 'part' };
    return ok(this.provenance);
  }

  async readProvenance(): Promise<Result<Provenance | undefined>> {
    return ok(this.provenance);
  }

  async verifyReceived(): Promise<Result<ReceivedReport>> {
    return this.sharingRefuses ? fail(this.sharingRefuses) : ok(this.received);
  }

  async compareWithFile(
    file: { readonly name: string },
    work: LongWork = {},
  ): Promise<Result<FileComparison>> {
    this.comparedFiles.push(file.name);
    const held = await this.long(work, () => undefined);
    return held.ok ? this.fileComparison : held;
  }

  async writeFileComparison(): Promise<Result<{ sheet: string }>> {
    return ok({ sheet: 'Jämförelse' });
  }

  private async long<T>(work: LongWork, end: () => T): Promise<Result<T>> {
    if (this.holdsAt) {
      work.onProgress?.(this.holdsAt);
      await new Promise<void>((resolve) => work.signal?.addEventListener(STOPPED, () => resolve()));
      return fail({ kind: 'sharingStopped' });
    }
    return this.sharingRefuses ? fail(this.sharingRefuses) : ok(end());
  }
}
