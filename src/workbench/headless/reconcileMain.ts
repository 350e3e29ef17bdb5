import { reconcile } from './reconcile';

void reconcile(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
).then((status) => {
  process.exitCode = status;
});
