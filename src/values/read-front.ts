// Parses the words before a number. Every word must be known: an unknown one may mean "less than".

import { qualifierAtEnd, type WordQualifier } from './qualifiers.ts';
import { currencyAtEndOf, englishNounIn, hanNounAtEnd } from './read-unit.ts';
import type { UnitId } from './units.ts';
import { isHan } from './written-form.ts';

export type Front = {
  readonly isUnderstood: boolean;
  readonly qualifiers: readonly WordQualifier[];
  readonly currency: UnitId | null;
  /** The unit of a noun in front of the number: 社会组织46.2万个. */
  readonly noun: UnitId | null;
  readonly isAge: boolean;
};

// Words that do not affect the amount. 多达 and "as many as" are emphasis, not a bound.
const filler = new RegExp(
  `(?:${'共计|总计|合计|累计|一共|共有|共|总数|总额|总量|数量|达到了?|多达|高达|达|增至|增加了?|增长了?|拥有|配备|配置|设立|办理|分别|须|应|用|从|由|介于|为|是|有|仅有|仅|只有|则|已|已有|平均|平均为|中位数|出资|投入|支出|开支|花费?|支付|获|给予|安排|拨出|拨付|落实|购买|资金|经费|费用|总投入|服务费|一次性|补助|补贴|工资|薪酬|收费|占|比例|水平|了|的|:'}|\\b(?:${'a total of|an estimation of|an estimate of|an average of|as many as|as much as|total|the|of|costs?|costing|worth|reached|reaching|was|were|is|are|has|have|with|and|fee|funds?|sum|only|all|these|average|including|pays?|paid|provided?s?|between|from'}))$`,
);
const headNoun = /(?:[人者员生工民数量率额资金费款会社团部所心站点]|组织|机构|单位|岗位|项目|资助|服务|比例)$/;

/** Parses the words before a number, from the number backwards. '社会组织总数超过' → noun organisations, qualifier over */
export function readFront(text: string): Front {
  const qualifiers: WordQualifier[] = [];
  let currency: UnitId | null = null;
  let isAge = false;
  let rest = text.trimEnd();
  for (;;) {
    const age = /(?:\baged?|年龄)$/.exec(rest);
    const qualifier = qualifierAtEnd(rest);
    const money = currencyAtEndOf(rest);
    if (age) [isAge, rest] = [true, rest.slice(0, age.index).trimEnd()];
    else if (qualifier) [rest] = [qualifier.rest, qualifiers.push(qualifier.qualifier)];
    else if (money) [currency, rest] = [money.unit, money.rest];
    else if (filler.test(rest)) rest = rest.replace(filler, '').trimEnd();
    else break;
  }
  const noun = isHan(rest) ? hanNounAtEnd(rest) : englishNounIn(lastWords(rest));
  const isUnderstood =
    rest === '' || /[,.;(，。；、（)）]$/.test(rest) || (isHan(rest) ? headNoun.test(rest) || noun !== null : noun !== null);
  return { isUnderstood, qualifiers, currency, noun, isAge };
}

/** The last words, at most two: "labor force" is a noun, "the people of all" is not. */
function lastWords(text: string): string {
  return text.split(' ').slice(-2).join(' ');
}
