import type { TaskProps } from '../task';

export default function ReportTask(_props: TaskProps): null {
  return null;
}
