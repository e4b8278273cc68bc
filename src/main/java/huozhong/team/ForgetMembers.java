package huozhong.team;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out why somebody left a team; that he was in it, and how long, stays. */
@Component
class ForgetMembers implements PersonalData {

    private final JdbcClient jdbc;

    ForgetMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update member set reason = null where nomination_id in (:ids)").param("ids", nominationIds).update();
    }
}
