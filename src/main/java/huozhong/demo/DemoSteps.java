package huozhong.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what of the demo is loaded, so that the next start goes on where this one was interrupted. */
@Demonstration
class DemoSteps {

    private static final String BEGUN = "begun";
    private static final String ALL = "all";

    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoSteps(JdbcClient jdbc, DemoClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day for which the demo is made, today at the first start. */
    LocalDate begun() {
        return jdbc.sql("select done_on from demo_step where name = ?").param(BEGUN).query(LocalDate.class).optional()
                .orElseGet(() -> {
                    done(BEGUN);
                    return clock.realToday();
                });
    }

    boolean isComplete() {
        return names().contains(ALL);
    }

    void complete() {
        done(ALL);
    }

    Set<String> names() {
        return new HashSet<>(jdbc.sql("select name from demo_step").query(String.class).list());
    }

    void done(String name) {
        jdbc.sql("insert into demo_step (name, done_on) values (?, ?)").params(name, clock.realToday()).update();
    }
}
