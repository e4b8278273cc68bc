package huozhong.selection;

/** What can happen to a round while people look at it. */
public enum RoundChange {
    OPENED, CHOSEN, RESERVE, TAKEN_BACK, RANKED, ASKED, PASSED_OVER, AGREED, OBJECTED, PROPOSED, CONFIRMED, GIVEN_BACK,
    CANCELLED, OBJECTION_RECORDED, OBJECTION_ANSWERED, MOVED_UP, TAKEN, DECLINED
}
