import { type Matching, matchingLists, matchOf } from '../../atlas/calculators/matching.ts';
import { Calculator } from './calculator.ts';

/** `<matching-framework>`: one item chosen from each list of Zhong's framework. */
class MatchingFramework extends Calculator<null> {
  protected answer() {
    return matchOf(Object.fromEntries(matchingLists.map((list) => [list, this.choice(list)])) as Matching);
  }
}

customElements.define('matching-framework', MatchingFramework);
