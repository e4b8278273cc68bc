package huozhong.attendance;

/** What somebody at a gathering is here: a member of a team. Whoever else comes one day has a kind of his own. */
public enum AttendeeKind { MEMBER }
