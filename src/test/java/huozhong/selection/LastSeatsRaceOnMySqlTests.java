package huozhong.selection;

import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;

/** The race for the last seats on MySQL. */
@OnMySql
@DirtiesContext
class LastSeatsRaceOnMySqlTests extends LastSeatsRace {
}
