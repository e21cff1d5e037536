/** Runs another program to its end, or ends it with all it started. */
import { type ChildProcess, spawn } from 'node:child_process';

/** What the command prints; ends it and everything it started when it takes too long. */
export function run(command: string, args: readonly string[], limit = timeLimit): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that the soffice behind it can be ended with it.
    const child = spawn(command, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => output.push(part));
    child.stderr.on('data', (part: Buffer) => complaints.push(part));
    const clock = setTimeout(() => endGroup(child), limit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(clock);
      if (code === 0) resolve(Buffer.concat(output).toString());
      else
        reject(
          new Error(`${command} failed (${code ?? 'ended'}): ${Buffer.concat(complaints).toString().slice(-800)}`),
        );
    });
  });
}

/** Against a program that hangs, not a slow machine: the whole sample is recalculated several times in one job. */
export const timeLimit = 280_000;

function endGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}
