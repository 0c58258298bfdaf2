import { type StaffingRule, staffingOf } from '../../atlas/calculators/centre-staffing.ts';
import { Calculator } from './calculator.ts';

/** `<centre-staffing>`: the staff that a centre's money asks for, and whether a team answers. */
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
