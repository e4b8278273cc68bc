package huozhong.nomination.held;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All opinions that wait for a seal, one a task. */
@Repository
public class HeldOpinions {

    private final JdbcClient jdbc;

    HeldOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(HeldOpinion held) {
        jdbc.sql("""
                insert into held_opinion (task_id, nomination_id, step, step_name, dossier_version, text, user_id,
                    instead_of, post, unit_id, unit_name, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(held.taskId(), held.nominationId(), held.step(), held.stepName(), held.dossierVersion(),
                        held.text(), held.userId(), held.insteadOf(), held.post(), held.unitId(), held.unitName(),
                        held.at())
                .update();
    }

    public Optional<HeldOpinion> ofTask(String taskId) {
        return jdbc.sql("select * from held_opinion where task_id = ?").param(taskId).query(HeldOpinion.class)
                .optional();
    }

    public Optional<HeldOpinion> at(String nominationId, String step) {
        return jdbc.sql("select * from held_opinion where nomination_id = ? and step = ?").params(nominationId, step)
                .query(HeldOpinion.class).optional();
    }

    public List<HeldOpinion> of(String nominationId) {
        return jdbc.sql("select * from held_opinion where nomination_id = ? order by at").param(nominationId)
                .query(HeldOpinion.class).list();
    }

    /** False where somebody was quicker. */
    public boolean remove(String taskId) {
        return jdbc.sql("delete from held_opinion where task_id = ?").param(taskId).update() == 1;
    }

    /** Who wrote any version of the form. */
    public Set<String> authors(String nominationId) {
        return jdbc.sql("""
                select user_id from dossier_version where nomination_id = :id
                union select created_by from nomination where id = :id""").param("id", nominationId)
                .query(String.class).set();
    }
}
