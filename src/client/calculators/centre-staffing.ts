import { type StaffingRule, staffingOf } from '../../atlas/calculators/centre-staffing.ts';
import { Calculator } from './calculator.ts';

/** `<centre-staffing>`: the staff required for a centre's money, and whether a team meets the requirement. */
class CentreStaffing extends Calculator<StaffingRule> {
  protected answer() {
    return staffingOf(this.rule, {
      money: this.number('money'),
      staff: this.number('staff'),
      related: this.number('related'),
      socialWorkers: this.number('workers'),
    });
  }
}

customElements.define('centre-staffing', CentreStaffing);
