package huozhong.workflow;

import java.util.Set;

/**
 * Whose task it is, as the routing table says it, seen from the case: one of these words, or a role that the module
 * whose process it is gives to units of a case.
 */
public final class Whose {

    /** units of the given function in the case's region */
    public static final String REGION = "REGION";
    /** units of the given function in the region above */
    public static final String PARENT_REGION = "PARENT_REGION";
    /** the unit that a multi-instance task names */
    public static final String ASKED = "ASKED";
    /** the unit that answers for all cases of this kind */
    public static final String OFFICE = "OFFICE";

    /** Those that every process may use. */
    public static final Set<String> WORDS = Set.of(REGION, PARENT_REGION, ASKED, OFFICE);

    private Whose() {
    }
}
