/** The entry of worker.js: what takes long is done here, so that the page goes on. */
import { answerPage } from '../../background/ask';
import { playgroundAnswers } from './answers';

answerPage(playgroundAnswers());
