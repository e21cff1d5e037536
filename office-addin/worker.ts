/** The entry of worker.js: core, away from the pane, which goes on meanwhile. */
import { answerPage } from '../background/ask';
import { coreAnswers } from '../background/core-answers';

answerPage(coreAnswers());
