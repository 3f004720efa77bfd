import type { Severity } from '../../../../../core/sharing/healthFinding';
import { health as en } from '../../../../../text/en/health';
import { health as sv } from '../../../../../text/sv/health';
import { useLanguage } from '../../../../state/language';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export function useSeverityWords(): Record<Severity, string> {
  return (useLanguage() === 'en' ? en : sv).severity;
}
