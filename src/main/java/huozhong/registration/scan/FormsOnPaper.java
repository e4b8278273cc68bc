package huozhong.registration.scan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.NomineeTasks;
import huozhong.nomination.Nominees;
import huozhong.nomination.field.CoveredChanges;
import huozhong.nomination.field.Field;
import huozhong.registration.print.FormPrint;
import huozhong.registration.print.FormPrints;
import huozhong.shared.InvalidInput;

/** Which person's form, of which version, a printed page is, and whether it still says what is so. */
@Component
class FormsOnPaper {

    private final FormPrints prints;
    private final CoveredChanges changes;
    private final NomineeTasks tasks;
    private final JdbcClient jdbc;

    FormsOnPaper(FormPrints prints, CoveredChanges changes, NomineeTasks tasks, JdbcClient jdbc) {
        this.prints = prints;
        this.changes = changes;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** What was printed under this code, for a unit that put the person forward in this plan or recommends him. */
    Optional<FormPrint> printed(String code, ScanIntake intake) {
        return prints.find(code).filter(print -> isOf(print.nominationId(), intake));
    }

    boolean isOf(String nominationId, ScanIntake intake) {
        return jdbc.sql("""
                select count(*) from nomination_facts n where n.id = ? and n.plan_id = ? and n.forgotten_at is null
                and n.state <> 'DRAFT' and (n.recommender_id = ? or n.origin_id = ?)""")
                .params(nominationId, intake.planId(), intake.unitId(), intake.unitId()).query(Integer.class)
                .single() > 0;
    }

    /** By the check code beside the QR. */
    FormPrint printedWith(String checkCode, String nominationId) {
        return jdbc.sql("select code from form_print where nomination_id = ? and check_code = ?"
                + " order by at desc limit 1")
                .params(nominationId, checkCode).query(String.class).optional().flatMap(prints::find)
                .orElseThrow(() -> new InvalidInput("checkCode", "没有为此人打印过校验码是" + checkCode
                        + "的登记表，请按纸面核对校验码和人选"));
    }

    /**
     * What isn't so any more of what was printed, in words; empty while all of it is. Until the transaction ends
     * nobody changes a covered field of the person without seeing what is stamped meanwhile.
     */
    String outdated(FormPrint print) {
        jdbc.sql("select code from form_print where code = ? for update").param(print.code()).query(String.class)
                .single();
        if (print.dossierVersion() < 1) {
            return "打印时登记表还是草稿";
        }
        var changed = changes.since(print.nominationId(), print.dossierVersion());
        return changed.isEmpty() ? "" : "打印后改动了"
                + changed.stream().map(Field::formLabel).collect(Collectors.joining("、"));
    }

    /** The boxes that a form has, by their steps, with their names. */
    Map<String, String> boxes() {
        var boxes = new LinkedHashMap<String, String>();
        boxes.put(Nominees.EMPLOYER_OPINION, "所在工作单位意见");
        boxes.putAll(tasks.addedOpinions());
        boxes.put(Nominees.RECOMMENDATION_OPINION, "推荐单位意见");
        return boxes;
    }
}
