package huozhong.obligation;

import java.util.Collection;
import java.util.List;

import huozhong.plan.ObligationRule.What;

/** A module plugs in here what is handed in to it; as long as nobody does, everybody's is 未报. */
public interface Fulfilments {

    What what();

    /** Of these units and obligations, in as many queries whatever their number; who isn't there has nothing yet. */
    List<Fulfilment> of(String planId, Collection<String> codes, Collection<String> unitIds);
}
