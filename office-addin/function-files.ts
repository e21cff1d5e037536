/** The functions as Excel itself shows them: from the files of the add-in, which lie beside the task pane's page. */
import { type FunctionEntry, kpiNameOf } from '../core/index';

interface FunctionFile {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

/** Both are written by the same build as this script, so their shape is known. */
export async function readFunctions(read: (file: string) => Promise<FunctionFile>): Promise<readonly FunctionEntry[]> {
  const [en, id] = await Promise.all([read('functions.json'), read('functions-id.json')]);
  return en.functions.map((english) => {
    const indonesian = id.functions.find((one) => one.id === english.id) ?? english;
    return {
      id: english.id,
      name: kpiNameOf(english.id),
      about: { en: english.description, id: indonesian.description },
      parameters: english.parameters.map(({ name, description, optional = false }, place) => ({
        name,
        optional,
        about: { en: description, id: indonesian.parameters[place]?.description ?? description },
      })),
    };
  });
}

export const fromAddin = async (file: string): Promise<FunctionFile> => (await fetch(file)).json();
