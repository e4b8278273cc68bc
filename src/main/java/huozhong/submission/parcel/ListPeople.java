package huozhong.submission.parcel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Level;
import huozhong.submission.ReadySeats;

/** Whom a list carries, before it goes up and after; in the order in which annex 2 has them. */
@Repository
class ListPeople {

    private static final String PERSON = """
            select n.id, n.number, n.name, c.level, c.category, n.category as own, v.dossier_version
            from choice_facts c join nomination_facts n on n.id = c.nomination_id
            join nomination_version_facts v on v.id = n.id""";
    private static final String ORDER = " order by c.level desc, c.category, c.ranking, n.number";

    private final ReadySeats seats;
    private final JdbcClient jdbc;

    ListPeople(ReadySeats seats, JdbcClient jdbc) {
        this.seats = seats;
        this.jdbc = jdbc;
    }

    List<ListPerson> toHandUp(String planId, String unitId) {
        var choices = seats.toList(planId, unitId).stream().map(ReadySeats.Seat::choiceId).toList();
        return choices.isEmpty() ? List.of() : jdbc.sql(PERSON + " where c.id in (:ids)" + ORDER)
                .param("ids", choices).query(ListPeople::person).list();
    }

    /** Without those who are being corrected. */
    List<ListPerson> on(String submissionId) {
        return jdbc.sql(PERSON + " join submission_entry e on e.choice_id = c.id"
                + " where e.submission_id = ? and e.state not in ('REMOVED', 'RETURNED')" + ORDER)
                .param(submissionId).query(ListPeople::person).list();
    }

    private static ListPerson person(ResultSet row, int number) throws SQLException {
        return new ListPerson(row.getString("id"), row.getString("number"), row.getString("name"),
                Level.valueOf(row.getString("level")), row.getString("category"), row.getString("own"),
                row.getInt("dossier_version"));
    }
}
