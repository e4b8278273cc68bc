package huozhong.nomination;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/**
 * Makes nominees anonymous: of a nomination stay its number, category, state and times, of its opinions who decided
 * what and when. One that is still under way is withdrawn first.
 */
@Component
class ForgetNominees implements PersonalData {

    private static final List<String> STATEMENTS = List.of("""
            update nomination set name = null, gender = null, birth = null, ethnicity = null, politics = null,
                employer = null, mobile = null, specialty = null, deeds = null, honours = null, photo = null,
                asked_unit_id = null, end_reason = null, version = version + 1 where id in (:ids)""", """
            update dossier_version set dossier = '{}', reason = '' where nomination_id in (:ids)""", """
            update opinion_void set reason = ''
            where opinion_id in (select id from opinion where nomination_id in (:ids))""", """
            update opinion set text = '', reason = '', unit_id = null, unit_name = '', scan = null
            where nomination_id in (:ids)""",
            "delete from duplicate_pair where state = 'OPEN' and (first_id in (:ids) or second_id in (:ids))",
            "update duplicate_pair set reason = null where first_id in (:ids) or second_id in (:ids)",
            "delete from nominee_key where nomination_id in (:ids)",
            "delete from dossier_access where nomination_id in (:ids)");

    private final Nominations nominations;
    private final DossierVersions versions;
    private final Processes processes;
    private final Uploads files;
    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetNominees(Nominations nominations, DossierVersions versions, Processes processes, Uploads files,
                   JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.versions = versions;
        this.processes = processes;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void forgetNominees(List<String> ids) {
        ids.stream().filter(this::isUnderWay)
                .forEach(id -> processes.tell(NominationProcess.ID, id, "NominationWithdrawn", Map.of()));
        nominations.flush();
        var held = filesOf(ids);
        STATEMENTS.forEach(sql -> jdbc.sql(sql).param("ids", ids).update());
        jdbc.sql("update nomination set forgotten_at = :now where id in (:ids)").param("now", Shanghai.now(clock))
                .param("ids", ids).update();
        forgetFiles(held);
    }

    private boolean isUnderWay(String id) {
        return nominations.findById(id).filter(one -> one.state() == Nomination.State.IN_PROGRESS).isPresent();
    }

    private Set<String> filesOf(List<String> ids) {
        var held = new HashSet<String>();
        held.addAll(ids("select photo as id from nomination where id in (:ids)", ids));
        held.addAll(ids("select scan as id from opinion where nomination_id in (:ids)", ids));
        ids.stream().flatMap(id -> versions.of(id).stream())
                .flatMap(version -> Stream.ofNullable(version.dossier().photo())).forEach(held::add);
        return held;
    }

    private List<String> ids(String sql, List<String> ids) {
        return jdbc.sql("select id from (" + sql + ") held where id is not null").param("ids", ids)
                .query(String.class).list();
    }

    /** What another nomination names too stays with it. */
    void forgetFiles(Set<String> held) {
        if (!held.isEmpty()) {
            var ids = List.copyOf(held);
            var free = new HashSet<>(held);
            ids("select photo as id from nomination where photo in (:ids)", ids).forEach(free::remove);
            ids("select scan as id from opinion where scan in (:ids)", ids).forEach(free::remove);
            files.forget(free);
        }
    }
}
