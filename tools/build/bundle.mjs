import webpack from 'webpack';

/** Runs webpack once; rejects with its own list of errors. */
export function bundle(configurations) {
  const compiler = webpack(configurations);
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        const problem = failure ?? closing ?? errorsOf(stats);
        if (problem) reject(problem);
        else resolve();
      });
    });
  });
}

/** Builds again at every change until closed. */
export function watch(configurations, onBuilt) {
  const watching = webpack(configurations).watch({ aggregateTimeout: 200 }, (failure, stats) => {
    onBuilt(failure ?? errorsOf(stats));
  });
  return { close: () => new Promise((resolve) => watching.close(resolve)) };
}

function errorsOf(stats) {
  if (!stats?.hasErrors()) return undefined;
  return new Error(stats.toString({ all: false, errors: true, colors: false }));
}
