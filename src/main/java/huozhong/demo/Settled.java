package huozhong.demo;

import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until everybody was told what was decided, since that happens after the decision. */
@Demonstration
class Settled {

    private static final Logger LOG = LoggerFactory.getLogger(Settled.class);
    private static final int PATIENCE = 1200;
    private static final long PAUSE = 50_000_000;

    private final JdbcClient jdbc;

    Settled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What takes longer than a minute is left to come later. */
    void await() {
        for (var waited = 0; isUnsettled(); waited++) {
            if (waited == PATIENCE) {
                LOG.warn("遴选结果尚未全部告知，演示数据可能不完整");
                return;
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private boolean isUnsettled() {
        return count("select count(*) from telling_facts where told_at is null") > 0
                || count("select count(*) from selection_facts where state = 'CONFIRMED'") > 0;
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
