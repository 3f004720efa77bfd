import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { WorkbookContent } from '../../../../workbook/model';
import type { ViewProps } from '../../view';

/** What can be made of a budget and its scenarios, in the order in which a case is prepared. */
export const TASKS = ['items', 'compare', 'change', 'participation', 'plan', 'year', 'report'] as const;
export type TaskId = (typeof TASKS)[number];

export interface TaskProps {
  readonly content: WorkbookContent;
  /** Opens another view: a task that lacks something shows the way to it. */
  readonly open: ViewProps['open'];
}

/** Each task is fetched when it is opened. */
export const COMPONENTS: Record<TaskId, LazyExoticComponent<ComponentType<TaskProps>>> = {
  items: lazy(() => import('./items/ItemsTask')),
  compare: lazy(() => import('./compare/CompareTask')),
  change: lazy(() => import('./change/ChangeTask')),
  participation: lazy(() => import('./participation/ParticipationTask')),
  plan: lazy(() => import('./plan/PlanTask')),
  year: lazy(() => import('./year/YearTask')),
  report: lazy(() => import('./report/ReportTask')),
};
