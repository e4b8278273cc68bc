package huozhong.training.certificate;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** What a certificate says goes; that there was one by this number, its hash and its state stay. */
@Component
class ForgetCertificates implements PersonalData {

    private final JdbcClient jdbc;

    ForgetCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("update certificate set content = '', reason = null, version = version + 1 where person_id in (:ids)")
                .param("ids", nominationIds).update();
    }
}
