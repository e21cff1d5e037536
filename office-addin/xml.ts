/** Reads the little XML a manifest is made of: elements, attributes and text, no documents of others. */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Of this element itself, without spaces around it. */
  readonly text: string;
}

export type Parsed = { readonly ok: true; readonly root: Element } | { readonly ok: false; readonly problem: string };

/** Comments and the prolog are skipped; anything that is not well formed is a problem. */
export function parseXml(xml: string): Parsed {
  const top: OpenElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenElement[] = [top];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    const current = open[open.length - 1] ?? top;
    if (!addText(current, xml.slice(end, match.index)))
      return problem(`a stray < or > in ${current.name || 'the file'}`);
    end = match.index + match[0].length;
    const [, closing, opening, attributes = '', selfClosing] = match;
    if (closing !== undefined) {
      if (closing !== current.name || open.length === 1) return problem(`</${closing}> closes <${current.name}>`);
      open.pop();
    } else if (opening !== undefined) {
      const element: OpenElement = { name: opening, attributes: attributesIn(attributes), children: [], text: '' };
      current.children.push(element);
      if (selfClosing === '') open.push(element);
    }
  }
  if (!addText(top, xml.slice(end))) return problem('a stray < or > at the end');
  const unclosed = open[open.length - 1];
  if (unclosed !== undefined && unclosed !== top) return problem(`<${unclosed.name}> is never closed`);
  const [root] = top.children;
  return root === undefined || top.children.length > 1 ? problem('not exactly one element') : { ok: true, root };
}

/** Every element below it, itself first, in the order of the file. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

export const childrenNamed = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => child.name === name);

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g;

const problem = (text: string): Parsed => ({ ok: false, problem: `not well formed: ${text}` });

function addText(element: OpenElement, text: string): boolean {
  element.text = `${element.text}${unescaped(text)}`.trim();
  return !/[<>]/.test(text);
}

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
