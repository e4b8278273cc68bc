package huozhong.submission.parcel;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Who took a list's parcel, when and how. */
@Repository
class ParcelTakings {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParcelTakings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** To keep; as a letter to keep; sent. */
    enum How { DOWNLOAD, LETTER, MAIL }

    /** Whether he took the parcel of these very people today. */
    boolean isTakenToday(String submissionId, Collection<String> people, String userId) {
        return jdbc.sql("select count(*) from parcel_taking where submission_id = ? and user_id = ?"
                        + " and people_sha256 = ? and at >= ?")
                .params(submissionId, userId, digest(people), Shanghai.today(clock).atStartOfDay())
                .query(Integer.class).single() > 0;
    }

    void add(String submissionId, How how, Collection<String> people, String userId) {
        jdbc.sql("insert into parcel_taking (id, submission_id, how, people_sha256, user_id, at) values (?,?,?,?,?,?)")
                .params(Ids.next(), submissionId, how.name(), digest(people), userId, Shanghai.now(clock)).update();
    }

    private static String digest(Collection<String> people) {
        return Digest.of(people.stream().distinct().sorted().collect(Collectors.joining("\n")));
    }
}
