/** All that the playground's page asks of its worker. */
import { type CoreAnswers, coreAnswers, givenTabs } from '../../background/core-answers';
import { type FileAnswers, fileAnswers } from './file-answers';

export type PlaygroundAnswers = CoreAnswers & FileAnswers;

export function playgroundAnswers(): PlaygroundAnswers {
  const given = givenTabs();
  return { ...coreAnswers(given), ...fileAnswers(given) };
}
