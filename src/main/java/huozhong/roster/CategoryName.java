package huozhong.roster;

/** A category of the plan as the roster writes it, and its code. */
record CategoryName(String code, String name) {
}
