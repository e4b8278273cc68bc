package huozhong.seal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.seal.SealedDocuments.Revision;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** What is at the platform, or was. Each is asked by one node at a time, and for a while: who died is followed. */
@Repository
class PlatformRequestRows {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 7;
    private static final int AT_ONCE = 20;
    private static final String SELECT = "select id, order_id, seal_id, keeper_id, document_id, revision, tries,"
            + " next_at from platform_request where open_for is not null and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlatformRequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(SealOrder order, Seal seal, String keeperId, Revision sent) {
        var now = Shanghai.now(clock);
        jdbc.sql("""
                insert into platform_request (id, order_id, open_for, seal_id, keeper_id, document_id, revision, tries,
                sent_at, next_at, problem) values (?,?,?,?,?,?,?,0,?,?,'')""").params(Ids.next(), order.id(),
                order.id(), seal.id(), keeperId, sent.documentId(), sent.revision(), now, now).update();
    }

    /** What is out for an order that waits no more comes back to nothing. */
    boolean isOut(String documentId) {
        return jdbc.sql("select count(*) from platform_request p join seal_order o on o.id = p.order_id"
                + " where p.document_id = ? and p.open_for is not null and o.state = 'WAITING'")
                .param(documentId).query(Integer.class).single() > 0;
    }

    List<PlatformRequest> due() {
        return jdbc.sql(SELECT + "next_at <= ? order by next_at, id limit ?").params(Shanghai.now(clock), AT_ONCE)
                .query(PlatformRequest.class).list();
    }

    /** False where another node asks. */
    boolean take(PlatformRequest request) {
        return jdbc.sql("update platform_request set next_at = ?, tries = tries + 1 where id = ? and tries = ?"
                        + " and open_for is not null").params(Shanghai.now(clock).plus(LEASE), request.id(),
                request.tries()).update() == 1;
    }

    /** Asked again after a pause that grows. */
    void later(PlatformRequest request) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(request.tries(), MOST_DOUBLINGS));
        var next = Shanghai.now(clock).plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
        jdbc.sql("update platform_request set next_at = ? where id = ? and open_for is not null")
                .params(next, request.id()).update();
    }

    /** The platform says that it is done: it is asked at once. False of what isn't out. */
    boolean hurry(String id) {
        return jdbc.sql("update platform_request set next_at = ? where id = ? and open_for is not null")
                .params(Shanghai.now(clock), id).update() == 1;
    }

    /** True for one alone, who takes the answer or gives up with a problem. */
    boolean close(String id, String problem) {
        return jdbc.sql("update platform_request set open_for = null, problem = ?"
                + " where id = ? and open_for is not null")
                .params(problem, id).update() == 1;
    }
}
