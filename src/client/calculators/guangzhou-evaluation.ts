import { consequencesOf, type EvaluationRule } from '../../atlas/calculators/guangzhou-evaluation.ts';
import { Calculator } from './calculator.ts';

/** `<guangzhou-evaluation>`: the consequences of a mark under Guangzhou's trial measures. */
class GuangzhouEvaluation extends Calculator<EvaluationRule> {
  protected answer() {
    return consequencesOf(this.rule, {
      mark: this.number('mark'),
      isUnfinished: this.isChecked('unfinished'),
      isGrave: this.isChecked('grave'),
    });
  }
}

customElements.define('guangzhou-evaluation', GuangzhouEvaluation);
