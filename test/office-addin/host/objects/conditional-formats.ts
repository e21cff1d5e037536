/** Conditional formats: rules and bars. */
import type { Area } from '../../../../core/dashboard/plan';
import { invalid } from '../errors';
import { bag, type HostObject } from '../host-object';
import type { ConditionalFormat, Sheet } from '../workbook';
import { atMost, oneOf } from './arguments';

export const conditionalFormatsObject = (sheet: Sheet, area: Area): HostObject => ({
  className: 'ConditionalFormatCollection',
  methods: {
    Add: (args) => {
      atMost(args, 1);
      const kind = oneOf(args[0], ['Custom', 'DataBar']);
      const format: ConditionalFormat = {
        id: `format-${sheet.conditionalFormats.length}`,
        area,
        kind,
        properties: new Map(),
      };
      // The newest comes first.
      sheet.conditionalFormats.unshift(format);
      return conditionalFormatObject(format);
    },
  },
});

function conditionalFormatObject(format: ConditionalFormat): HostObject {
  const { properties } = format;
  const only = (kind: ConditionalFormat['kind'], object: HostObject) => (): HostObject => {
    if (format.kind !== kind) throw invalid(`not a ${kind}`);
    return object;
  };
  return {
    className: 'ConditionalFormat',
    id: format.id,
    parts: {
      Custom: only('Custom', {
        className: 'CustomConditionalFormat',
        parts: {
          Rule: () => bag('ConditionalFormatRule', properties, 'rule.', ['Formula']),
          Format: () => ({
            className: 'ConditionalRangeFormat',
            parts: {
              Fill: () => bag('ConditionalRangeFill', properties, 'fill.', ['Color']),
              Font: () => bag('ConditionalRangeFont', properties, 'font.', ['Color']),
            },
          }),
        },
      }),
      DataBar: only('DataBar', {
        className: 'DataBarConditionalFormat',
        parts: {
          PositiveFormat: () =>
            bag('ConditionalDataBarPositiveFormat', properties, 'positive.', ['FillColor', 'GradientFill']),
        },
      }),
    },
  };
}
