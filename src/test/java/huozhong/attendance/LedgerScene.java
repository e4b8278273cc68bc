package huozhong.attendance;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.attendance.Gathering.Kind;
import huozhong.nomination.Kangping;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** A county whose 宣传部 holds gatherings, and what tests of the ledger do there. */
abstract class LedgerScene {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    TestClock clock;
    @Autowired
    Gatherings gatherings;
    @Autowired
    Expectations expectations;
    @Autowired
    EndGatherings ending;
    @Autowired
    PresenceBook book;
    @Autowired
    Counting counting;

    Kangping kangping;

    void aCounty() {
        kangping = beans.createBean(Kangping.class);
    }

    Desk of(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    /** The clock goes forward only. */
    void at(LocalDateTime when) {
        clock.pass(Duration.between(now(), when));
    }

    LocalDateTime now() {
        return Shanghai.now(clock);
    }

    /** Of two hours; the plan is none. */
    String gathering(String title, LocalDateTime from, List<String> expected) {
        return transaction.execute(status -> {
            var id = gatherings.plan(new GatheringPlan(null, Kind.ACTIVITY, Ids.next(), kangping.publicity.id(), null,
                    kangping.county.id(), title, "县文明实践中心", from, from.plusHours(2)));
            expectations.call(id, expected.stream().map(one -> new Called(one, "m" + one.substring(1))).toList());
            return id;
        });
    }

    static String nonce() {
        return UUID.randomUUID().toString();
    }

    Object sending(String nonce, String person, boolean out, LocalDateTime at) {
        return Desk.of("sentAt", now().toString(), "scans", List.of(Desk.of("nonce", nonce, "personId", person, "out",
                out, "means", "STAFF_SCAN", "at", at.toString())));
    }

    Object sending(String person) {
        return sending(nonce(), person, false, now());
    }
}
