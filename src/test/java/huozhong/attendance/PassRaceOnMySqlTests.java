package huozhong.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.team.pass.IssuePasses;
import huozhong.team.pass.PassesHeld;

/** Two clerks print codes for the same members at once, on MySQL. */
@OnMySql
@Import(HeldActivities.class)
@DirtiesContext
class PassRaceOnMySqlTests extends PassScene {

    @Autowired
    private IssuePasses passes;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneOfTwoWhoPrintTheSamePeoplesCodesAtOnceIsRefused() throws Exception {
        aCounty();
        var people = IntStream.range(0, 20).mapToObj(number -> member("王小芳", number)).toList();
        var other = kangping.appointed("孙丽", kangping.office, Post.Kind.CLERK);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var done = threads.invokeAll(List.<Callable<Boolean>>of(() -> isGiven(people, kangping.clerk),
                    () -> isGiven(people, other)));

            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(jdbc.sql("select distinct issued_by from member_pass where plan_id = ?").param(kangping.plan.id())
                .query(String.class).list()).hasSize(1);
    }

    private boolean isGiven(List<String> people, User clerk) {
        try {
            passes.issue(kangping.plan.id(), people, false, kangping.caller(clerk));
            return true;
        } catch (PassesHeld held) {
            return false;
        }
    }
}
