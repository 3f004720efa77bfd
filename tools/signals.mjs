const parent = process.ppid;
const startedByNpm = Boolean(process.env.npm_lifecycle_event);

/**
 * Calls `stop` once, when the user or the system ends this program. npm hands a SIGTERM to the shell between it and
 * us, which dies of it and tells nobody; so losing our parent counts as well.
 */
export function whenStopped(stop) {
  const watch = setInterval(() => startedByNpm && process.ppid !== parent && end(), 500).unref();
  const forget = () => {
    clearInterval(watch);
    process.off('SIGINT', end).off('SIGTERM', end);
  };
  const end = () => {
    forget();
    stop();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  return forget;
}
