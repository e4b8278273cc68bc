package huozhong.submission.paper;

import org.springframework.test.context.TestPropertySource;

import huozhong.OnMySql;

/** Seals on rosters, on MySQL. */
@OnMySql
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
class StampedRosterOnMySqlTests extends StampedRosters {
}
