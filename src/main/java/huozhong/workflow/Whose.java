package huozhong.workflow;

/** Whose task it is, as the routing table says it, seen from the case. */
public enum Whose {
    /** the nominee's employer, or the street or community asked in its place */
    EMPLOYER,
    /** the unit that recommends, chooses or reports */
    RECOMMENDER,
    /** units of the given function in the case's region */
    REGION,
    /** units of the given function in the region above */
    PARENT_REGION,
    /** the unit that a multi-instance task names */
    ASKED
}
