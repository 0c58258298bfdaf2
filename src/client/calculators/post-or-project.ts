import { boughtWith, type Prices } from '../../atlas/calculators/post-or-project.ts';
import { Calculator } from './calculator.ts';

/** `<post-or-project>`: what a yearly sum buys as posts and as projects. */
class PostOrProject extends Calculator<Prices> {
  protected answer() {
    return boughtWith(this.rule, this.number('money'));
  }
}

customElements.define('post-or-project', PostOrProject);
