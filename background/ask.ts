/** Work asked for away from the page, which goes on being of use meanwhile: of a worker, or of the page where there is none. */

/** What can be asked, by name. Questions and answers are plain data: they are copied on their way. */
export type Answers = Readonly<Record<string, (...question: never[]) => unknown>>;

type Answer<Asked extends Answers, Name extends keyof Asked> = Awaited<ReturnType<Asked[Name]>>;

/** Answers come in the order of asking. */
export type Ask<Asked extends Answers> = <Name extends keyof Asked & string>(
  name: Name,
  ...question: Parameters<Asked[Name]>
) => Promise<Answer<Asked, Name>>;

interface Message {
  readonly number: number;
  readonly name: string;
  readonly question: readonly unknown[];
}

/** What a worker sends back: what was asked, answered or not. */
type Reply = { readonly number: number } & ({ readonly answer: unknown } | { readonly problem: string });

interface Waiting {
  readonly resolve: (event: MessageEvent) => void;
  readonly reject: (problem: Error) => void;
}

export function askWorker<Asked extends Answers>(worker: Worker): Ask<Asked> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', (event) => {
    const { number, problem } = event.data;
    const one = waiting.get(number);
    waiting.delete(number);
    if (typeof problem === 'string') one?.reject(new Error(problem));
    else one?.resolve(event);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (name, ...question) =>
    new Promise((resolve, reject) => {
      const number = asked++;
      waiting.set(number, { resolve: ({ data }) => resolve(data.answer), reject });
      const message: Message = { number, name, question };
      worker.postMessage(message);
    });
}

/** In a worker: answers what its page asks, one after the other. */
export function answerPage(answers: Answers): void {
  let last: Promise<void> = Promise.resolve();
  addEventListener('message', ({ data }) => {
    last = last.then(async () => postMessage(await reply(answers, data)));
  });
}

async function reply(answers: Answers, { number, name, question }: Message): Promise<Reply> {
  try {
    return { number, answer: await Reflect.apply(answers[name] ?? unknown, null, question) };
  } catch (problem) {
    return { number, problem: problem instanceof Error ? problem.message : String(problem) };
  }
}

function unknown(): never {
  throw new Error('nobody knows how to answer that');
}

/** In the page itself. */
export const askHere =
  <Asked extends Answers>(answers: Asked): Ask<Asked> =>
  async (name, ...question) =>
    Reflect.apply(answers[name] ?? unknown, null, question);
