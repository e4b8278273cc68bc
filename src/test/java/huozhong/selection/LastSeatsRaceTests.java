package huozhong.selection;

/** The race for the last seats on H2. */
@RoundsTest
class LastSeatsRaceTests extends LastSeatsRace {
}
