package huozhong.training;

import static huozhong.Desk.of;

import java.math.BigDecimal;
import java.time.LocalDateTime;

import huozhong.obligation.ObligationScene;
import huozhong.organization.Level;
import huozhong.shared.Ids;

/** A city with courses and who was called to them, as they stand once everything before was done. */
public abstract class TrainingScene extends ObligationScene {

    /** A course of the city's 宣传部 with one lesson on 3 June from 9:00 to 12:00. */
    protected String course(String title, Course.State state) {
        var id = Ids.next();
        jdbc.sql("""
                insert into course (id, plan_id, number, unit_id, region_id, title, state, content, revision,
                written_by, begun_by, begun_at, taken, published, published_at, closed_at, certificates, version)
                values (?, ?, ?, ?, ?, ?, ?, '{}', 1, 'u', 'u', ?, 0, 1, ?, ?, true, 0)""")
                .params(id, plan, Ids.next(), id("xcb"), units.get("xcb").regionId(), title, state.name(),
                        LocalDateTime.of(2024, 5, 20, 9, 0), LocalDateTime.of(2024, 5, 27, 9, 0),
                        state == Course.State.CLOSED ? LocalDateTime.of(2024, 6, 12, 9, 0) : null).update();
        jdbc.sql("""
                insert into lesson (id, course_id, ordinal, topic, place, starts_at, ends_at, hours)
                values (?, ?, 1, '讲授', '礼堂', ?, ?, 4)""").params(Ids.next(), id, LocalDateTime.of(2024, 6, 3, 9, 0),
                LocalDateTime.of(2024, 6, 3, 12, 0)).update();
        return id;
    }

    protected void becomes(String course, Course.State state) {
        jdbc.sql("update course set state = ?, closed_at = ? where id = ?").params(state.name(),
                state == Course.State.CLOSED ? LocalDateTime.of(2024, 6, 12, 9, 0) : null, course).update();
    }

    /** Somebody of a county's by this name, with his form. */
    protected String person(String unit, String name) {
        return desk(unit + "-clerk").post("/api/nominations", of("planId", plan, "unitId", id(unit), "dossier",
                of("name", name, "category", "SCIENCE"))).path("id").asText();
    }

    /** Since when he is in a team: the county's, or the city's. */
    protected void member(String person, Level level, String unit, LocalDateTime since) {
        var region = units.get(unit).regionId();
        var team = jdbc.sql("select id from team where plan_id = ? and level = ? and region_id = ?"
                + " and category = 'SCIENCE'").params(plan, level.name(), region).query(String.class).optional()
                .orElseGet(() -> {
                    var id = Ids.next();
                    jdbc.sql("insert into team (id, plan_id, level, region_id, category, version)"
                            + " values (?, ?, ?, ?, 'SCIENCE', 0)").params(id, plan, level.name(), region).update();
                    return id;
                });
        jdbc.sql("insert into member (id, team_id, nomination_id, joined_at, version) values (?, ?, ?, ?, 0)")
                .params(Ids.next(), team, person, since).update();
    }

    protected void called(String course, String person, String unit, Enrolment.State state, String hours) {
        jdbc.sql("""
                insert into enrolment (id, course_id, person_id, member_id, region_id, level, category, state,
                called_at, changed_at, hours) values (?, ?, ?, ?, ?, 'COUNTY', 'SCIENCE', ?, ?, ?, ?)""")
                .params(Ids.next(), course, person, Ids.next(), units.get(unit).regionId(), state.name(),
                        LocalDateTime.of(2024, 5, 27, 9, 0), LocalDateTime.of(2024, 5, 27, 9, 0),
                        hours.isEmpty() ? null : new BigDecimal(hours)).update();
    }
}
