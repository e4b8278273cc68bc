package huozhong.notification;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** A clerk of a county who can be told something, at his desk at nine in the morning. */
abstract class MessageScene {

    static final String PASSWORD = "shan-he-ce-shi-2024";
    static final LocalDateTime NINE = LocalDateTime.of(2024, 5, 7, 9, 0);

    @LocalServerPort
    private int port;
    @Autowired
    protected Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    protected TestClock clock;
    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    protected SendMessages sending;
    @Autowired
    protected DeliverMessages delivering;
    @Autowired
    protected TransactionTemplate transaction;

    protected Unit unit;
    protected User clerk;
    protected Desk desk;

    @BeforeEach
    void aClerk() {
        setTo(NINE);
        jdbc.sql("delete from message_delivery").update();
        jdbc.sql("delete from message_letter").update();
        var code = "MS" + Ids.next().substring(0, 10);
        var county = staffing.openRegion(code, "康平县", Level.COUNTY, null);
        unit = staffing.openUnit(code + "-XCB", "康平县委宣传部", Unit.PUBLICITY, county, null);
        clerk = staffing.enrol(code.toLowerCase() + "-clerk", "经办人", "13900000017");
        credentials.setPassword(clerk.id(), PASSWORD);
        staffing.appoint(clerk, unit, Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
        desk = anew();
    }

    protected Desk anew() {
        return new Desk(port, clerk.login(), PASSWORD);
    }

    protected void setTo(LocalDateTime time) {
        clock.pass(Duration.between(Shanghai.now(clock), time));
    }

    /** That an import of his is written: of a kind that is over for nobody. */
    protected void tell(String subject, int people) {
        transaction.executeWithoutResult(status -> sending.toPosts(Message.of(MessageKind.IMPORTED, subject, "",
                "/imports/" + subject).times(people).saying("请拨打某人电话"), unit.id(), Post.Kind.CLERK));
    }

    /** By all of these, of each kind. */
    protected void wants(Integer digestHour, Integer quietFrom, Integer quietUntil, String... channels) {
        var chosen = Arrays.stream(MessageKind.values()).map(kind -> Desk.of("kind", kind.name(), "channels",
                List.of(channels))).toList();
        desk.put("/api/message-settings", Desk.of("digestHour", digestHour, "quietFrom", quietFrom, "quietUntil",
                quietUntil, "chosen", chosen));
    }

    protected List<String> letters() {
        return jdbc.sql("select state from message_letter where recipient_id = ? order by next_at, id")
                .param(clerk.id()).query(String.class).list();
    }
}
