package huozhong.submission.paper;

import huozhong.selection.RoundsTest;

/** Seals on rosters. */
@RoundsTest
class StampedRosterTests extends StampedRosters {
}
