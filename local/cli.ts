/** The command line: arguments in, text and an exit code out. 0 done, 1 refused, 2 wrong usage. */
import { readArguments, usage } from './arguments';
import { build } from './build';
import { healthText } from './health-text';
import { kpiText } from './kpi-text';
import { functionsJson, functionsText, kpisJson, kpisText } from './list-catalogue';
import { progress } from './progress';
import { share } from './share';

async function run(words: readonly string[]): Promise<number> {
  const wanted = readArguments(words);
  switch (wanted.command) {
    case 'help':
      say(usage);
      return 0;
    case 'wrong':
      complain(`${wanted.problem}\n\n${usage}`);
      return 2;
    case 'kpis':
      say(wanted.json ? kpisJson() : kpisText());
      return 0;
    case 'functions':
      say(wanted.json ? functionsJson() : functionsText());
      return 0;
    case 'share': {
      const result = await share(
        wanted,
        progress((text) => process.stderr.write(text), Date.now),
      );
      if (!result.ok) {
        complain(result.sentence);
        return 1;
      }
      for (const sentence of result.said) complain(sentence);
      say(result.workbook);
      return 0;
    }
    case 'build': {
      const result = await build(
        wanted,
        progress((text) => process.stderr.write(text), Date.now),
      );
      if (!result.ok) {
        complain(result.sentence);
        return 1;
      }
      for (const sentence of result.said) complain(sentence);
      if (wanted.json === '-') process.stdout.write(result.json);
      else {
        say(kpiText(result.report, result.language));
        const health = healthText(result.report, result.language);
        if (health !== '') say(`\n${health}`);
        if (result.workbook !== null) say(`\n${result.workbook}`);
      }
      return 0;
    }
  }
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const complain = (text: string): boolean => process.stderr.write(`${text}\n`);

process.exitCode = await run(process.argv.slice(2));
