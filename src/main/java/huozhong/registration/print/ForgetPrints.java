package huozhong.registration.print;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** A check code is made of what a form said of a person; that he was printed, when and by whom, stays. */
@Component
class ForgetPrints implements PersonalData {

    private final JdbcClient jdbc;

    ForgetPrints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update form_print set check_code = '' where nomination_id in (:ids)").param("ids", nominationIds)
                .update();
    }
}
