package huozhong.review;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.document.Uploads;
import huozhong.shared.PersonalData;

/**
 * Contents name lecturers and words may name anybody: they go, with the scans. Who reviewed which hash, and how, stays.
 */
@Component
class ForgetReviews implements PersonalData {

    private static final String OF_CASES = " where process = :process and case_id in (:cases)";

    private final ContentSources sources;
    private final JdbcClient jdbc;
    private final Uploads files;

    ForgetReviews(ContentSources sources, JdbcClient jdbc, Uploads files) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public void forgetPlan(String planId) {
        sources.processes().forEach(process -> forget(process, sources.of(process).casesOf(planId)));
    }

    private void forget(String process, List<String> cases) {
        if (cases.isEmpty()) {
            return;
        }
        var scans = of("select scan from content_review" + OF_CASES + " and scan is not null", process, cases)
                .query(String.class).list();
        of("update content_review set text = '', scan = null" + OF_CASES, process, cases).update();
        of("update content_version set content = '{}'" + OF_CASES, process, cases).update();
        files.forget(scans);
    }

    private JdbcClient.StatementSpec of(String sql, String process, List<String> cases) {
        return jdbc.sql(sql).param("process", process).param("cases", cases);
    }
}
